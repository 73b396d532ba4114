import type { Lead, TouchProgram } from '#business/leads/index';
import type { LiveOffers } from './live-offers.ts';
import { NEEDS_SALES } from './programs.ts';

/** What a message to a lead is filled with beside their name, or that there is nothing worth a message. */
export type TouchContent =
  | { readonly kind: 'parameters'; readonly parameters: Readonly<Record<string, unknown>> }
  | { readonly kind: 'silence'; readonly reason: 'no-offers' };

export function contentOfTouch(
  program: TouchProgram,
  { interests }: Pick<Lead, 'interests'>,
  { sales, products, currency }: LiveOffers,
): TouchContent {
  const isWorthIt = sales.length > 0 || (products.length > 0 && !NEEDS_SALES.includes(program));
  if (!isWorthIt || interests.length === 0) return { kind: 'silence', reason: 'no-offers' };
  return { kind: 'parameters', parameters: { interests, sales, products, currency } };
}
