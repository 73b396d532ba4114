export * from './notice-starts.ts';
export * from './promotion-state.ts';
export * from './promotion.ts';
export * from './sales.ts';
export type * from './ports.ts';
