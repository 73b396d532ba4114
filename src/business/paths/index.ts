export * from './drop-off.ts';
export * from './journey.ts';
export * from './paths.ts';
