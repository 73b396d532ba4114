export * from './clock.ts';
export * from './describe-error.ts';
export * from './each-record.ts';
export * from './env.ts';
export * from './lambda-handler.ts';
export * from './new-id.ts';
export * from './observability.ts';
export * from './usage.ts';
export type { Used } from './usage-meter.ts';
