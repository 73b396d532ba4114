export * from './feel.ts';
export * from './mood-policy.ts';
export { CALM, type Mood } from './mood.ts';
export * from './offers.ts';
export * from './person.ts';
export * from './problem.ts';
export { isBareValue } from './says-nothing.ts';
export * from './tone-of.ts';
export * from './words-by-tone.ts';
