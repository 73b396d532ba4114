export type * from './confirmed.ts';
export * from './may-ask.ts';
export * from './minimum-age.ts';
export type * from './ports.ts';
export * from './purposes-due.ts';
export * from './sign-up.ts';
