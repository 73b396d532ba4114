import type { Trail } from '#business/privacy/index';
import { type Item, type ItemRule, listOf, textOf, without } from './item-rule.ts';
import { hasPart } from './mentions.ts';

const KEY = 'key';
const startsWith =
  (...prefixes: readonly string[]) =>
  (item: Item): boolean =>
    prefixes.some((prefix) => textOf(item, KEY).startsWith(prefix));

/** A number that is a customer's may be an order's as well. */
const isCustomersCounter = (item: Item, { customers }: Trail): boolean =>
  textOf(item, KEY).startsWith('ATTEMPTS#customer') && hasPart(textOf(item, KEY), customers);

export const CONVERSATION_RULES: readonly ItemRule[] = [
  {
    name: 'offer',
    isKind: startsWith('OFFER#'),
    leadsTo: (item) => ({ conversations: listOf(item, 'conversationId') }),
    becomes: 'nothing',
  },
  { name: 'read-back that waits for its yes', isKind: startsWith('PENDING#'), becomes: 'nothing' },
  { name: 'one-time code', isKind: startsWith('CODE#'), becomes: 'nothing', exported: 'nothing' },
  {
    name: 'counter of attempts',
    isKind: startsWith('ATTEMPTS#'),
    isOf: isCustomersCounter,
    becomes: 'nothing',
    exported: 'nothing',
  },
  { name: 'profile of the CRM', isKind: startsWith('CRM-PROFILE#'), becomes: 'nothing' },
  // Of messages from before or after anybody was verified it isn't known who said them: they go, and are told to nobody.
  {
    name: 'message in the chat',
    isKind: startsWith('CHAT-MESSAGE#'),
    leadsTo: (item) => ({ conversations: listOf(item, 'conversationId') }),
    becomes: 'nothing',
    exported: (item) => (textOf(item, 'customerId') === '' ? undefined : without(item, 'key', 'textMark')),
  },
  {
    name: 'conversation in the chat',
    isKind: startsWith('CHAT#'),
    leadsTo: (item) => ({ conversations: listOf(item, 'conversationId') }),
    becomes: 'nothing',
    exported: 'nothing',
  },
  // By the hash of a phone number an erasure finds what was said from it, also by somebody who was never verified.
  {
    name: 'message by a channel',
    isKind: startsWith('CHANNEL-MESSAGE#', 'CHANNEL#'),
    leadsTo: (item) => ({ conversations: listOf(item, 'conversationId') }),
    becomes: 'nothing',
    exported: 'nothing',
  },
  // Stock of purchases, locks against guessing and epochs against old memories: without them others could be harmed.
  { name: 'safeguard', isKind: startsWith('RESERVATION#', 'LOCK#', 'CONVERSATION#'), isOf: () => false },
  { name: 'done once', isKind: () => true, becomes: 'nothing', exported: 'nothing' },
];
