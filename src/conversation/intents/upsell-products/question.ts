import { type ProductCategory, PRODUCT_CATEGORIES } from '#business/catalog/index';
import type { Turn } from '../../turn/index.ts';
import { isDepartment, productNamed } from './product-named.ts';

/** What is asked for by itself, without the questions of the form. */
export type Question =
  | { readonly kind: 'product'; readonly name: string }
  /** A thing that no name of the bot stands for; the catalogue may know it all the same. */
  | { readonly kind: 'other-thing'; readonly name: string; readonly category?: ProductCategory }
  | { readonly kind: 'sale'; readonly category?: ProductCategory };

const ASKS_FOR_SALES =
  /\b(?:on sale|flash sales?|sales? (?:today|now|right now|going on|items?)|(?:a|any) sales?|specials?)\b/i;

/** Words that ask about one thing, so that an unknown one is worth an honest no. */
const ASKS_FOR_THING =
  /\b(?:(?:do|does|did) (?:you|u|y'?all)\b.*\b(?:have|sell|carry|stock)|got|(?:in|out of|back in) stock|how much|price of|cost|available|sold out)\b/i;

/** What Lex may take for a product's name and is none. */
const NO_THING =
  /\b(?:any|some|every|no)(?:thing|one)\b|\b(?:stuff|deals?|discounts?|offers?|sales?|specials?|bargains?|gifts?|presents?|products?|items?|ideas?|accessor(?:y|ies)|it|this|that|these|those|ones?|order|delivery|shipping|budget|more|else)\b/i;

/**
 * The question about a product or about sales in the customer's words, or undefined when there is none and the form
 * goes on: a product by one of its names, as the words or Lex have it; sales; a thing that the bot has no name for.
 */
export function readQuestion(turn: Turn): Question | undefined {
  const { words, stage } = turn;
  if (words === '' || stage.kind === 'confirmation-answered' || stage.kind === 'fulfillment') return undefined;
  const said = turn.found.find(({ kind }) => kind === 'product')?.value;
  if (said !== undefined) return { kind: 'product', name: said };
  return (ASKS_FOR_THING.test(words) ? readThing(turn) : undefined) ?? readSale(turn);
}

/** One common word is a product's name only where one thing is asked about: "headphones" alone are any of them. */
function readThing(turn: Turn): Question | undefined {
  const captured = turn.slots['Product']?.said.trim() ?? '';
  const category = categoryIn(turn);
  const name = category && !isDepartment(category.words) ? category.words : captured;
  const listed = productNamed(captured) ?? productNamed(name);
  if (listed !== undefined) return { kind: 'product', name: listed };
  if (!isThing(name)) return undefined;
  return { kind: 'other-thing', name, ...(category && { category: category.value }) };
}

const isThing = (name: string): boolean => name !== '' && !NO_THING.test(name) && !isDepartment(name);

function readSale(turn: Turn): Question | undefined {
  const category = categoryIn(turn)?.value;
  return ASKS_FOR_SALES.test(turn.words) ? { kind: 'sale', ...(category && { category }) } : undefined;
}

function categoryIn({ found }: Turn): { readonly value: ProductCategory; readonly words: string } | undefined {
  const said = found.find(({ kind }) => kind === 'category');
  const value = PRODUCT_CATEGORIES.find((category) => category === said?.value);
  return said && value && { value, words: said.words };
}
