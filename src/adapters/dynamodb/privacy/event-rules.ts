import type { Trail } from '#business/privacy/index';
import { belongsTo } from './belongs-to.ts';
import { type Item, type ItemRule, membersOf, textOf, without } from './item-rule.ts';
import { hasPart } from './mentions.ts';

const KEYS = ['aggregate'] as const;

const isTold = (item: Item): boolean => item['type'] === 'person-erased';

/** A call of somebody unknown names nobody but its phone number. */
const isCallOf = (item: Item, { calls }: Trail): boolean => {
  const aggregate = textOf(item, 'aggregate');
  return aggregate.startsWith('CALLBACK#') && calls.includes(aggregate.slice('CALLBACK#'.length));
};

/** Events about a person are gone with them; of those about an order or a return the fact stays. */
function eventOfNobody(item: Item, { trail, standIn }: { readonly trail: Trail; readonly standIn: string }) {
  if (hasPart(textOf(item, 'aggregate'), [...trail.customers, ...trail.people])) return undefined;
  const { customerId, firstName, lastName, conversationId, ...rest } = membersOf(item, 'data');
  const data = {
    ...without(rest, 'phone', 'topic', 'trackingNumber', 'labelUrl'),
    ...(customerId !== undefined && { customerId: standIn }),
    ...(firstName !== undefined && { firstName: '' }),
    ...(lastName !== undefined && { lastName: '' }),
    ...(conversationId !== undefined && { conversationId: standIn }),
  };
  return { ...item, data };
}

/** That somebody of the team looked stays; whose record it was doesn't. */
function actOnNobody(item: Item, { standIn }: { readonly standIn: string }) {
  const data = membersOf(item, 'data');
  const [kind = ''] = textOf(data, 'record').split('#');
  return { ...item, data: { ...data, record: `${kind}#${standIn}` } };
}

export const EVENT_RULES: readonly ItemRule[] = [
  // It tells of a random id that leads to nobody.
  { name: 'erasure', isKind: isTold, isOf: () => false },
  {
    name: 'act of the team',
    isKind: (item) => item['type'] === 'staff-acted',
    isOf: (item, { people }) => people.some((id) => textOf(membersOf(item, 'data'), 'record') === `LEAD#${id}`),
    becomes: actOnNobody,
    // Who of the team it was is told to nobody but the team.
    exported: (item) => without({ ...item, data: without(membersOf(item, 'data'), 'staffId') }, 'aggregate'),
  },
  {
    name: 'event',
    isKind: () => true,
    isOf: (item, trail) => isCallOf(item, trail) || belongsTo(item, trail, KEYS),
    // Whoever acts on it reads it from its queue: what still waits has to be handed over first.
    holds: (item) =>
      item['undispatched'] === undefined ? undefined : { reason: 'event-waits', what: textOf(item, 'event') },
    becomes: eventOfNobody,
  },
];
