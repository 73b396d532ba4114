export * from './ledger-entry.ts';
export * from './occasions.ts';
export * from './points-for.ts';
export * from './policy.ts';
export type * from './ports.ts';
export * from './prepare-offers.ts';
export * from './tier-for.ts';
