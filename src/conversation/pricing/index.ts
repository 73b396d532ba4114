export * from './free-delivery.ts';
export * from './gather-shopper.ts';
export * from './notices.ts';
export * from './price-bundle.ts';
export * from './price-products.ts';
export * from './shopper.ts';
export * from './situation-of.ts';
export * from './with-owned.ts';
