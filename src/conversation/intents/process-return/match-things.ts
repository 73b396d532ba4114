import type { ReturnableThing } from '#business/returns/index';
import { quantityNear } from './quantity-near.ts';
import { stemsIn } from './stems.ts';
import type { Selection } from './chosen.ts';

export type Matched =
  | { readonly kind: 'matched'; readonly selection: Selection }
  /** More than one may be meant. */
  | { readonly kind: 'unclear'; readonly things: readonly NamedThing[] }
  /** Nothing of the order is meant by these words. */
  | { readonly kind: 'none' };

/** A thing of the order with everything that customers call it. */
export type NamedThing = ReturnableThing & { readonly aliases: readonly string[] };

const EVERYTHING =
  /\b(?:everything|all of (?:it|them|those|these)|all (?:the |my )?(?:items|things|stuff|products)|the (?:whole|entire|complete) (?:order|thing|lot)|whole order|entire order|the lot)\b/i;
const BOTH = /\b(?:both|the two|all two)\b/i;
const SEVERAL = /\band\b|[,&+]|\bplus\b|\bas well as\b/i;

/** Which of an order's things the words mean, and how many of each. */
export function matchThings(words: string, things: readonly NamedThing[]): Matched {
  const returnable = things.filter(({ left }) => left.length > 0);
  if (EVERYTHING.test(words)) return all(returnable);
  const named = meant(words, things);
  const [first] = named;
  if (!first) return BOTH.test(words) && returnable.length === 2 ? all(returnable) : alone(words, things);
  const isOne = named.length > 1 && !SEVERAL.test(words) && !BOTH.test(words);
  return isOne ? { kind: 'unclear', things: named } : select(words, named);
}

/** "Two of them" of the one thing that there is. */
function alone(words: string, things: readonly NamedThing[]): Matched {
  const [only, ...others] = things;
  const isMeant = only && others.length === 0 && quantityNear(words, [], only.left.length) !== undefined;
  return isMeant ? select(words, [only]) : { kind: 'none' };
}

const all = (things: readonly NamedThing[]): Matched =>
  things.length === 0
    ? { kind: 'none' }
    : { kind: 'matched', selection: { chosen: things.map(({ sku, left }) => ({ sku, quantity: left.length })) } };

/** Each with its quantity; of the first for which none is said, it is asked. */
function select(words: string, named: readonly NamedThing[]): Matched {
  const counted = named.map((thing) => {
    const said = quantityNear(words, tokensOf(thing).flat(), thing.left.length);
    return { sku: thing.sku, quantity: said ?? (thing.left.length > 1 ? undefined : 1) };
  });
  const chosen = counted.flatMap(({ sku, quantity }) => (quantity === undefined ? [] : [{ sku, quantity }]));
  const open = counted.find(({ quantity }) => quantity === undefined);
  const others = counted.filter((one) => one.quantity === undefined && one !== open);
  // One question at a time: of the further ones all go back, as nothing else was said.
  const rest = others.map(({ sku }) => ({ sku, quantity: named.find((thing) => thing.sku === sku)?.left.length ?? 1 }));
  return { kind: 'matched', selection: { chosen: [...chosen, ...rest], ...(open && { open: open.sku }) } };
}

/** The things whose names the words hold best; of those that share their words only the best. */
function meant(words: string, things: readonly NamedThing[]): readonly NamedThing[] {
  const said = new Set(stemsIn(words));
  const scored = things
    .map((thing) => ({ thing, hits: best(tokensOf(thing).map((tokens) => hitsIn(tokens, said))) }))
    .filter(({ hits }) => hits.length > 0);
  return scored
    .filter(
      ({ hits }) =>
        !scored.some((other) => other.hits.length > hits.length && hits.every((hit) => other.hits.includes(hit))),
    )
    .map(({ thing }) => thing);
}

const best = (hits: readonly (readonly string[])[]): readonly string[] =>
  hits.reduce((most, one) => (one.length > most.length ? one : most), []);

/** The words of a name that were said; what stands for the thing itself is its last word, or all of them but one. */
function hitsIn(tokens: readonly string[], said: ReadonlySet<string>): readonly string[] {
  const hits = tokens.filter((token) => said.has(token));
  const isHead = tokens.length > 0 && said.has(tokens.at(-1) ?? '');
  return isHead || (hits.length > 0 && hits.length >= tokens.length - 1) ? hits : [];
}

const tokensOf = ({ name, aliases }: NamedThing): readonly (readonly string[])[] => [name, ...aliases].map(stemsIn);
