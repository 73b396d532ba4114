export * from './go-back.ts';
export * from './not-here-yet.ts';
