import { type ProductCategory, PRODUCT_CATEGORIES } from '#business/catalog/index';
import type { ProductQuestion as Question, Turn } from '../../turn/index.ts';
import { isDepartment, productMeant, productNamed } from './product-named.ts';

const ASKS_FOR_SALES =
  /\b(?:on sale|flash sales?|sales? (?:today|now|right now|going on|items?)|(?:a|any) sales?|specials?)\b/i;

/** Words that ask about one thing, so that an unknown one is worth an honest no. */
const ASKS_FOR_THING =
  /\b(?:(?:do|does|did) (?:you|u|y'?all)\b.*\b(?:have|sell|carry|stock)|got|(?:in|out of|back in) stock|how much|price of|cost|available|sold out)\b/i;

/** True for words that ask whether a thing is there, what it costs, or whether it is on sale. */
export const asksForThing = (words: string): boolean => ASKS_FOR_THING.test(words) || ASKS_FOR_SALES.test(words);

/** Words that ask for a price, which is answered before anything is asked. */
const ASKS_FOR_PRICE = /\b(?:how much|prices?|costs?|how expensive)\b/i;

/** The thing itself, where Lex knows no name for it: "do you have unicorns?". */
const THING =
  /\b(?:do|does) (?:you|u|y'?all)(?: guys)?(?: still| also| even)? (?:have|sell|carry|stock) (?:any |an? |some |the |your )?((?:[\p{L}'-]{2,20} ?){1,3}?)(?: (?:in stock|for sale|available|there|here))?[\s?.!]*$/iu;
const GOT = /^\W*(?:you )?got (?:any|an?|some) ((?:[\p{L}'-]{2,20} ?){1,3}?)[\s?.!]*$/iu;

/** What Lex may take for a product's name and is none. */
const NO_THING =
  /\b(?:any|some|every|no)(?:thing|one)\b|\b(?:stuff|deals?|discounts?|offers?|sales?|specials?|bargains?|gifts?|presents?|products?|items?|ideas?|accessor(?:y|ies)|it|this|that|these|those|ones?|order|delivery|shipping|budget|more|else)\b/i;

/**
 * The question about a product or about sales in the customer's words, or undefined when there is none and the form
 * goes on: a product by one of its names, as the words or Lex have it; sales; a thing that the bot has no name for.
 */
export function readQuestion(turn: Turn): Question | undefined {
  const { words } = turn;
  if (words === '' || isAnswer(turn)) return undefined;
  const said = turn.found.find(({ kind }) => kind === 'product')?.value;
  if (said !== undefined) return { kind: 'product', name: said };
  return (ASKS_FOR_THING.test(words) ? readThing(turn) : undefined) ?? readSale(turn);
}

/** A yes, a no, and what is said to a read-back ask nothing; instead of either to an offer, another thing may be asked about. */
function isAnswer({ words, stage, memory: { task } }: Turn): boolean {
  if (stage.kind !== 'confirmation-answered') return stage.kind === 'fulfillment';
  const isOpen = stage.answer === 'unclear' && task?.isOffered === true;
  return !isOpen || !asksForThing(words);
}

/** One common word is a product's name only where one thing is asked about: "headphones" alone are any of them. */
function readThing(turn: Turn): Question | undefined {
  const captured = turn.slots['Product']?.said.trim() ?? thingIn(turn.words);
  const category = categoryIn(turn);
  const name = nameFor(category, captured);
  const listed = productNamed(captured) ?? productNamed(name);
  if (listed !== undefined) return { kind: 'product', name: listed };
  if (category && ASKS_FOR_PRICE.test(turn.words)) return askedPrice(category, name);
  if (!isThing(name)) return undefined;
  return { kind: 'other-thing', name, ...(category && { category: category.value }) };
}

const thingIn = (words: string): string => (THING.exec(words) ?? GOT.exec(words))?.[1]?.trim() ?? '';

const nameFor = (category: SaidCategory | undefined, captured: string): string =>
  category && !isDepartment(category.words) ? category.words : captured;

/** "How much is a laptop?" is about the one laptop there is, or about what there is of that kind. */
function askedPrice({ words, value: category }: SaidCategory, name: string): Question {
  const meant = productMeant(words);
  if (meant !== undefined) return { kind: 'product', name: meant };
  return isThing(name) ? { kind: 'other-thing', name, category } : { kind: 'shelf', category };
}

const isThing = (name: string): boolean => name !== '' && !NO_THING.test(name) && !isDepartment(name);

function readSale(turn: Turn): Question | undefined {
  const category = categoryIn(turn)?.value;
  return ASKS_FOR_SALES.test(turn.words) ? { kind: 'sale', ...(category && { category }) } : undefined;
}

interface SaidCategory {
  readonly value: ProductCategory;
  readonly words: string;
}

/** As the words have it; else as Lex does, when a wish begins: "phones" may mean much. */
function categoryIn({ found, slots, stage }: Turn): SaidCategory | undefined {
  const heard = found.find(({ kind }) => kind === 'category');
  const slot = stage.kind === 'start' ? slots['ProductCategory'] : undefined;
  const said = heard ?? (slot ? { value: slot.understood, words: slot.said } : undefined);
  const value = PRODUCT_CATEGORIES.find((category) => category === said?.value);
  return said && value && { value, words: said.words };
}
