import { SUPPRESSIONS_THAT_STAY, type Trail } from '#business/privacy/index';
import { SENDING_ITEM } from '../sending-item.ts';
import { type Item, type ItemRule, listOf, membersOf, textOf } from './item-rule.ts';

const ABOUT: Readonly<Record<string, keyof Trail>> = {
  CUSTOMER: 'customers',
  PERSON: 'people',
  LEAD: 'people',
  ORDER: 'orders',
  RETURN: 'returns',
  PURCHASE: 'purchases',
  CALLBACK: 'calls',
};

/** What a message told of: an order, a return, a call, a purchase, or the person. */
function isAboutTheirs(item: Item, trail: Trail): boolean {
  const aggregate = textOf(membersOf(item, 'event'), 'aggregate');
  const member = ABOUT[aggregate.split('#')[0] ?? ''];
  return member !== undefined && trail[member].includes(aggregate.slice(aggregate.indexOf('#') + 1));
}

export const NOTIFICATION_RULES: readonly ItemRule[] = [
  // Nothing of the person is in it but what its event's key says; a letter's document is found by its reference.
  {
    name: 'message',
    isKind: ({ item }) => item === SENDING_ITEM,
    isOf: isAboutTheirs,
    leadsTo: (item) => ({ sendings: listOf(item, 'reference') }),
    becomes: (item, { trail }) => (isOfThemselves(item, trail) ? undefined : item),
  },
  {
    name: 'tombstone',
    isKind: (item) =>
      textOf(item, 'key').startsWith('BLOCK#') && SUPPRESSIONS_THAT_STAY.some((reason) => reason === item['item']),
    becomes: 'as-it-is',
  },
  // The app's inbox, who isn't to be written to, how many messages somebody had.
  { name: 'inbox, do-not-contact', isKind: () => true, becomes: 'nothing' },
];

function isOfThemselves(item: Item, { customers, people }: Trail): boolean {
  const aggregate = textOf(membersOf(item, 'event'), 'aggregate');
  return [...customers, ...people].some((name) => aggregate.split('#').includes(name));
}
