import type { Trail } from '#business/privacy/index';
import { type Item, membersOf, textOf } from './item-rule.ts';
import { elementsOf, hasPart, mentions } from './mentions.ts';

/** Members that say whose an item is; the first that is there decides, whatever else the item mentions. */
const OWNERS = ['claimedBy', 'customerId', 'personId', 'leadId', 'pseudonym'] as const;

/**
 * Whether an item is the person's. One that names its owner belongs to that one alone: people share names, phone numbers
 * and conversations. Of an item without an owner it is what it mentions: an address, a hash, a conversation; a phone
 * number, unless somebody else's e-mail address stands beside it.
 */
export function belongsTo(item: Item, trail: Trail, keys: readonly string[]): boolean {
  const owner = ownerOf(item) ?? ownerOf(membersOf(item, 'data'));
  if (owner !== undefined) return isNameOf(owner, trail);
  const isOfConversation = trail.conversations.includes(textOf(item, 'conversationId'));
  const isNamed = isOfConversation || keys.some((key) => isKeyOf(textOf(item, key), trail));
  return isNamed || (mentions(item, trail) && !isSomebodyElses(item, trail));
}

/** Anything that looks like an address is taken for one: here a mistake keeps too much, and nothing of another's goes. */
function isSomebodyElses(value: unknown, trail: Trail): boolean {
  if (typeof value === 'string') return value.includes('@') && !mentions(value, trail);
  return typeof value === 'object' && value !== null && elementsOf(value).some((one) => isSomebodyElses(one, trail));
}

export function ownerOf(item: Item): string | undefined {
  const member = OWNERS.find((name) => typeof item[name] === 'string');
  return member && (item[member] as string);
}

export const isNameOf = (owner: string, { customers, people, pseudonyms }: Trail): boolean =>
  [...customers, ...people, ...pseudonyms].includes(owner);

const isKeyOf = (key: string, { people, pseudonyms, conversations }: Trail): boolean =>
  hasPart(key, [...people, ...pseudonyms, ...conversations]);
