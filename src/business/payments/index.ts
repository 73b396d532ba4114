export * from './effect-key.ts';
export * from './errors.ts';
export type * from './outcomes.ts';
export * from './payment-event.ts';
export * from './payment-states.ts';
export * from './payment.ts';
export type * from './ports.ts';
