export * from './lead.ts';
export type * from './ports.ts';
