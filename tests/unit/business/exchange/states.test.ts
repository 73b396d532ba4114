import { describe, expect, it } from '@jest/globals';
import {
  FIRST_SALE_STATE,
  isSettled,
  moveNotice,
  moveSale,
  NOTICE_STATES,
  NOTICE_TRANSITIONS,
  SALE_STATES,
  SALE_TRANSITIONS,
  type SaleState,
} from '#business/exchange/index';
import { aSale } from '../../../support/exchange-world/samples.ts';

function reachable<State extends string>(first: State, table: Readonly<Record<State, readonly State[]>>): Set<State> {
  const found = new Set<State>([first]);
  for (const state of found) for (const next of table[state]) found.add(next);
  return found;
}

describe('the states of sales and notices', () => {
  it('can all be reached', () => {
    expect(reachable(FIRST_SALE_STATE, SALE_TRANSITIONS)).toEqual(new Set(SALE_STATES));
    expect(reachable('waiting', NOTICE_TRANSITIONS)).toEqual(new Set(NOTICE_STATES));
  });

  it('are due exactly while something may follow', () => {
    for (const from of SALE_STATES)
      for (const to of SALE_TRANSITIONS[from]) {
        const after = moveSale(aSale({ state: from }), to);
        expect([to, after.dueAtEpochSeconds === undefined]).toEqual([to, isSettled(to)]);
      }
  });

  it.each<[SaleState, SaleState]>([
    ['claimed', 'sold'],
    ['posting', 'dropped'],
    ['unknown', 'dropped'],
    ['sold', 'refused'],
    ['dropped', 'posting'],
  ])('have no step from %s to %s', (from, to) => {
    expect(() => moveSale(aSale({ state: from }), to)).toThrow('never becomes');
  });

  it('have no step back for a notice that was told', () => {
    const notice = {
      noticeId: 'S-1#erased',
      kind: 'erased',
      leadId: 'P-1',
      saleId: 'S-1',
      partnerId: 'techdeals',
    } as const;
    const told = { ...notice, receiptId: 'CR-1', state: 'told', attempts: 0, madeAtIso: '', version: 3 } as const;

    expect(() => moveNotice(told, 'waiting')).toThrow('A notice that is told never becomes waiting.');
  });
});
