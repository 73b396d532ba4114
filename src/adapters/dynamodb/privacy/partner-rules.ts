import { type ItemRule, without } from './item-rule.ts';
import { OF_THE_PERSON } from './lead-rules.ts';

/** Sales stay as accounts: who bought what for how much, and under which id, so that the buyer can be told to forget it. */
export const PARTNER_RULES: readonly ItemRule[] = [
  { name: 'sale to a partner', isKind: () => true, becomes: (item) => without(item, ...OF_THE_PERSON) },
];
