export * from './ask-for-label.ts';
export * from './carrier-event.ts';
export * from './errors.ts';
export type * from './label-request.ts';
export * from './make-return-label.ts';
export * from './policy.ts';
export type * from './ports.ts';
export * from './void-return-label.ts';
