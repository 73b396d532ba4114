export * from './clock.ts';
export * from './env.ts';
export * from './lambda-handler.ts';
export * from './observability.ts';
