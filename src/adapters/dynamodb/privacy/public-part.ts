import type { Item } from './item-rule.ts';

/** Means of proof and machinery: whoever reads an export must not be able to pass for the customer with it. */
const SECRET = new Set([
  'paymentLastFour',
  'paymentMethod',
  'codeHash',
  'contactEmailHash',
  'emailHash',
  'phoneHash',
  'payloadHash',
  'readBackHash',
  'nonce',
  'unsettled',
  'undispatched',
  'awaited',
  'due',
  'holder',
  'version',
]);

/** What a person is told of an item: all but what is secret. Sets become lists. */
export function publicPart(item: Item): Item {
  const told = Object.entries(item).filter(([name]) => !SECRET.has(name));
  return Object.fromEntries(told.map(([name, value]) => [name, readable(value)]));
}

function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (value instanceof Set) return [...value];
  return typeof value === 'object' && value !== null ? publicPart(value as Item) : value;
}
