export * from './patterns.ts';
export * from './policy.ts';
export type { RecommendationReason } from './reason.ts';
export * from './recommend.ts';
export type { Situation } from './situation.ts';
export * from './upgrade-for.ts';
