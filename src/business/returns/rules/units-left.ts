import type { ReturnRule } from './rule.ts';

/** A unit goes back once, whichever way: never more than were bought, and an item is exchanged once. */
export const unitsLeft: ReturnRule = {
  codes: ['nothing-left', 'too-many'],
  refuse: ({ thing: { name, left, madeGood, exchanged, units }, quantity }) => {
    if (left.length === 0)
      return { code: 'nothing-left', name, way: madeGood > 0 ? 'made-good' : exchanged > 0 ? 'exchanged' : 'returned' };
    if (quantity <= left.length) return undefined;
    return { code: 'too-many', name, asked: quantity, bought: units.length, left: left.length };
  },
};
