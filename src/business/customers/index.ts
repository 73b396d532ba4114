export * from './customer.ts';
export * from './email-address.ts';
export * from './phone-number.ts';
export type * from './ports.ts';
