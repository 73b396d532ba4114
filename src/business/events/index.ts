export * from './consumers.ts';
export * from './dispatch-event.ts';
export * from './event.ts';
export * from './ports.ts';
export * from './sweep-policy.ts';
