export * from './consumers.ts';
export type * from './dead-letters.ts';
export * from './dispatch-event.ts';
export * from './event.ts';
export * from './message-sent.ts';
export * from './ports.ts';
export * from './sweep-policy.ts';
export type * from './turn-data.ts';
