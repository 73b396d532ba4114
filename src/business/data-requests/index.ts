export * from './forget-child.ts';
export * from './opt-out.ts';
export type * from './ports.ts';
