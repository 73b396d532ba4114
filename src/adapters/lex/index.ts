export * from './concern-event.ts';
export * from './decode-turn.ts';
export * from './encode-decision.ts';
export * from './lex-event.ts';
export type * from './lex-response.ts';
export * from './memory-codec.ts';
export * from './memory-seal.ts';
export * from './seal-keys.ts';
