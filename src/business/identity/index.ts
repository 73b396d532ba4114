export * from './verification.ts';
export * from './verify-order-and-email.ts';
export type * from './ports.ts';
