import { UNSOLVED_STATES } from '#business/cases/index';
import { belongsTo } from './belongs-to.ts';
import { type Item, type ItemRule, membersOf, textOf } from './item-rule.ts';

/** What of a case is about the matter alone. */
const STAYS = ['orderNumber', 'item', 'returnReason', 'resolution', 'category', 'amount', 'payment'] as const;

const isUnsolved = (item: Item): boolean => UNSOLVED_STATES.some((state) => state === item['state']);

function detailsOfNobody(item: Item): Item {
  const details = membersOf(item, 'details');
  return Object.fromEntries(Object.entries(details).filter(([name]) => STAYS.some((one) => one === name)));
}

export const CASE_RULES: readonly ItemRule[] = [
  {
    name: 'case',
    isKind: () => true,
    // What sales has of a lead names it by its id alone.
    isOf: (item, trail) =>
      trail.people.includes(textOf(membersOf(item, 'details'), 'lead')) || belongsTo(item, trail, ['caseId']),
    holds: (item) =>
      item['kind'] === 'uncollected-payment' && isUnsolved(item)
        ? { reason: 'money-with-team', what: textOf(item, 'caseId') }
        : undefined,
    becomes: ({ customerId: _, crm: __, notes: ___, ...item }, { standIn }) => ({
      ...item,
      conversationId: standIn,
      details: detailsOfNobody(item),
      transcript: [],
    }),
  },
];
