export * from './product.ts';
export type * from './ports.ts';
