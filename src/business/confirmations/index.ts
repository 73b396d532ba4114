export * from './pending-confirmation.ts';
export type * from './ports.ts';
