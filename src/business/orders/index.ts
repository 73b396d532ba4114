export { applyFact, type FactRefusal } from './apply-fact.ts';
export * from './goodwill.ts';
export * from './order.ts';
export * from './order-fact.ts';
export * from './order-moves.ts';
export * from './order-number.ts';
export type * from './ports.ts';
export * from './sweep-late.ts';
export * from './take-fact.ts';
