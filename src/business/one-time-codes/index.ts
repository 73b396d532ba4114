export type * from './challenge.ts';
export type { Contact } from './contacts-for-code.ts';
export * from './parse-code.ts';
export * from './policy.ts';
export type * from './ports.ts';
export * from './next-request.ts';
export * from './redeem-code.ts';
export * from './request-code.ts';
export * from './send-code.ts';
