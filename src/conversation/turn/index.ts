export * from './decision.ts';
export * from './intent.ts';
export * from './memory.ts';
export * from './message.ts';
export type * from './ports.ts';
export type * from './sentiment.ts';
export * from './settle.ts';
export * from './slots.ts';
export type * from './turn.ts';
