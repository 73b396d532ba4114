export * from './customer.ts';
export * from './email-address.ts';
export type * from './ports.ts';
