export * from './parts-of.ts';
export * from './render-for.ts';
export * from './render-notice.ts';
