export type * from './ports.ts';
export type * from './reservation-book.ts';
