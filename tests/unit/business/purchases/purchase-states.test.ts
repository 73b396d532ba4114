import { describe, expect, it } from '@jest/globals';
import { isUnsettled, PURCHASE_MOVES, PURCHASE_STATES, type PurchaseState } from '#business/purchases/index';

describe('the states of a purchase', () => {
  it('lead to known states only, and can all be reached', () => {
    const reached = new Set<PurchaseState>(['begun']);
    for (const state of reached) for (const next of PURCHASE_MOVES[state]) reached.add(next);

    expect([...reached].sort()).toEqual([...PURCHASE_STATES].sort());
  });

  it('turn at the commit: what is committed is never undone, what is being undone never committed', () => {
    const after = (from: PurchaseState) => {
      const reached = new Set<PurchaseState>(PURCHASE_MOVES[from]);
      for (const state of reached) for (const next of PURCHASE_MOVES[state]) reached.add(next);
      return [...reached].sort();
    };

    expect(after('committed')).toEqual(['done', 'uncollected']);
    expect(after('undoing')).toEqual(['undone']);
    expect(PURCHASE_STATES.filter(isUnsettled)).toEqual(['begun', 'committed', 'undoing']);
  });
});
