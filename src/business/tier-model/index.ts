export * from './explained-share.ts';
export * from './fit-thresholds.ts';
export * from './in-words.ts';
export * from './observe.ts';
export * from './present-thresholds.ts';
export * from './propose-tiers.ts';
export * from './report-tiers.ts';
