export * from './entry.ts';
export type * from './ports.ts';
export * from './purpose.ts';
export type * from './standing.ts';
