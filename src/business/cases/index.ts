export * from './case-policy.ts';
export * from './case-states.ts';
export * from './case.ts';
export type * from './crm-profile.ts';
export * from './move-case.ts';
export * from './new-case.ts';
export type * from './ports.ts';
export * from './work-case.ts';
