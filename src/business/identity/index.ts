export type { Fact, FactKind } from './facts.ts';
export * from './identity-verifier.ts';
export * from './ladder.ts';
export type { Lock } from './lock.ts';
export * from './policy.ts';
export type * from './outcomes.ts';
export type * from './ports.ts';
export * from './verified-identity.ts';
export type { ClaimsMemory } from './verify-by-order.ts';
