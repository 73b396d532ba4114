export * from './job-view.ts';
export type * from './views.ts';
