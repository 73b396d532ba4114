export * from './answer-courtesy.ts';
export * from './give-up.ts';
export * from './go-back.ts';
export * from './not-here-yet.ts';
