export * from './back-off.ts';
export * from './contact.ts';
export * from './person-of.ts';
export type * from './ports.ts';
export * from './profile-for-case.ts';
export * from './profile.ts';
export * from './sync-person.ts';
