export type * from './piece.ts';
export * from './transcript.ts';
