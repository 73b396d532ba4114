export * from './one-time-code-message.ts';
export type * from './ports.ts';
