export * from './order.ts';
export * from './order-number.ts';
export type * from './ports.ts';
