export * from './describe-turn.ts';
export * from './keepable-words.ts';
export * from './offer-card.ts';
export * from './order-card.ts';
export * from './place-cards.ts';
export type * from './said-message.ts';
export { headingOf } from './said-message.ts';
export * from './to-pieces.ts';
export { readRating } from '../understanding/rating.ts';
