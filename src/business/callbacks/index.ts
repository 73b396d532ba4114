export * from './judge-callback-day.ts';
export * from './policy.ts';
