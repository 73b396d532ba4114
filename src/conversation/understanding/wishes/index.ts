export { splitClauses } from './split-clauses.ts';
export { findWishes } from './find-wishes.ts';
export { areClose, CLOSENESS } from './closeness.ts';
export { readInterest } from './interest.ts';
export { isUnsure } from './is-unsure.ts';
export type { WishReader } from './ports.ts';
export { WISH_MEANINGS } from './wish-meanings.ts';
export { type Wish, WISH_INTENTS, type WishIntent } from './wish.ts';
