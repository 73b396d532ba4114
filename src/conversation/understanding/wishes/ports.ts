import type { Wish } from './wish.ts';

/**
 * Asks a language model what a message wishes for, in the order said.
 *
 * What comes back is checked for form only: it may decide what is talked about next, never who the customer is, what
 * anything costs or which value a slot has.
 *
 * @returns one to three wishes, each with a literal part of the message; undefined when there is no model, no answer in
 *          time, or none that can be used. Never rejects.
 */
export type WishReader = (words: string) => Promise<readonly Wish[] | undefined>;
