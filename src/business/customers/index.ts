export * from './customer.ts';
export * from './email-address.ts';
export * from './phone-number.ts';
export * from './suggest-email.ts';
export type * from './ports.ts';
