export * from './explained-share.ts';
export * from './fit-thresholds.ts';
export * from './observe.ts';
export * from './propose-tiers.ts';
