export type * from './person.ts';
export type * from './ports.ts';
