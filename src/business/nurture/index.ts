export * from './content-of-touch.ts';
export * from './is-too-early.ts';
export * from './live-offers.ts';
export * from './plan-next-touch.ts';
export type * from './ports.ts';
export * from './programs.ts';
export * from './touch-leads.ts';
