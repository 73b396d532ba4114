export * from './credit-entry.ts';
export * from './credit-to-use.ts';
