export * from './buy.ts';
export * from './errors.ts';
export * from './outcome.ts';
export * from './policy.ts';
export type { Commitment, Committed, PurchaseBook, PurchasePorts } from './ports.ts';
export type { ConfirmedPurchase } from './prepare.ts';
export * from './purchase.ts';
export * from './purchase-states.ts';
export * from './sweep.ts';
