export * from './show-variant.ts';
