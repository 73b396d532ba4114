export * from './ledger-entry.ts';
export * from './points-for.ts';
export * from './policy.ts';
