import type { Trail } from '#business/privacy/index';
import { ITEM } from '../table-keys.ts';
import { type Item, type ItemRule, listOf, membersOf, textOf } from './item-rule.ts';
import { hasPart } from './mentions.ts';

/** An e-mail address is one customer's: by its hash a profile is found whose id isn't known yet. */
const isProfileOf = (item: Item, { customers, hashes }: Trail): boolean =>
  customers.includes(textOf(item, 'customerId')) || hashes.includes(textOf(item, 'emailHash'));

const isClaimOf = (item: Item, { customers, hashes }: Trail): boolean =>
  customers.includes(textOf(item, 'claimedBy')) || hasPart(textOf(item, 'customerId'), hashes);

/** Credits of each currency are members of one item, in minor units. */
const hasCredit = (item: Item): boolean =>
  Object.entries(item).some(([name, value]) => name.startsWith('balance') && Number(value) > 0);

export const CUSTOMER_RULES: readonly ItemRule[] = [
  {
    name: 'profile',
    isKind: ({ item }) => item === ITEM.profile,
    isOf: isProfileOf,
    leadsTo: (item) => ({
      customers: listOf(item, 'customerId'),
      contacts: [...listOf(item, 'email'), ...listOf(item, 'phone')],
      hashes: listOf(item, 'emailHash'),
      providerIds: listOf(membersOf(item, 'paymentMethod'), 'providerCustomerId'),
    }),
    becomes: 'nothing',
  },
  {
    name: 'claim on an e-mail address',
    isKind: ({ item }) => item === ITEM.claim,
    isOf: isClaimOf,
    leadsTo: (item) => ({ customers: listOf(item, 'claimedBy') }),
    becomes: 'nothing',
    exported: 'nothing',
  },
  {
    name: 'store credit',
    isKind: ({ item }) => item === ITEM.credit,
    holds: (item) => (hasCredit(item) ? { reason: 'store-credit', what: textOf(item, 'customerId') } : undefined),
    becomes: 'nothing',
  },
  {
    name: 'claim on what is counted once',
    isKind: (item) => /^(CREDIT-SOURCE|LOYALTY-SOURCE)#/.test(textOf(item, 'item')),
    becomes: 'nothing',
    exported: 'nothing',
  },
  // Points, credits line by line, the lifetime value.
  { name: 'account', isKind: () => true, becomes: 'nothing' },
];
