export * from './change-price.ts';
export * from './name-key.ts';
export * from './offering.ts';
export * from './product.ts';
export * from './stock.ts';
export * from './take-till-prices.ts';
export type * from './ports.ts';
