import { PART } from '../sale-item.ts';
import { type Item, type ItemRule, textOf, without } from './item-rule.ts';
import { OF_THE_PERSON } from './lead-rules.ts';

/** Why a lead was offered and to whom, and whom it is like. */
const isPassing = (item: Item): boolean =>
  textOf(item, 'item').startsWith(PART.round) || textOf(item, 'item') === 'COHORTS';

export const PARTNER_RULES: readonly ItemRule[] = [
  { name: 'offer to partners', isKind: isPassing, becomes: 'nothing', exported: 'nothing' },
  // Sales stay as accounts: who bought what for how much, and under which id, so that the buyer can be told to forget it.
  { name: 'sale to a partner', isKind: () => true, becomes: (item) => without(item, ...OF_THE_PERSON) },
];
