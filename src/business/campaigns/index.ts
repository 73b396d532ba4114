export * from './campaign.ts';
export * from './campaign-states.ts';
export * from './in-segment.ts';
export type * from './ports.ts';
export * from './preview-campaign.ts';
export * from './read-campaign.ts';
export * from './run-campaigns.ts';
export * from './stop-campaign.ts';
