export * from './find-correction.ts';
export * from './find-order-number.ts';
export { readTimeZoneWords } from './find-time-zones.ts';
export * from './find-values.ts';
export * from './kind-of-slot.ts';
export type * from './value-kind.ts';
