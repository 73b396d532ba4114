import { expect, test } from '@jest/globals';
import {
  isCancellable,
  isOpenReturn,
  isVoid,
  mayReturnMove,
  RETURN_MOVES,
  RETURN_STATES,
  type ReturnState,
} from '#business/returns/index';

test('leads only to states that there are', () => {
  expect(
    Object.values(RETURN_MOVES)
      .flat()
      .filter((state) => !RETURN_STATES.includes(state)),
  ).toEqual([]);
});

test('reaches every state from the request', () => {
  const reached = new Set<ReturnState>(['requested']);
  for (const state of reached) for (const next of RETURN_MOVES[state]) reached.add(next);

  expect([...reached].sort()).toEqual([...RETURN_STATES].sort());
});

test('never leads back', () => {
  const canReach = (from: ReturnState, to: ReturnState): boolean =>
    RETURN_MOVES[from].some((next) => next === to || canReach(next, to));

  expect(RETURN_STATES.filter((state) => canReach(state, state))).toEqual([]);
});

test('ends refunded, exchanged, rejected or cancelled', () => {
  expect(RETURN_STATES.filter((state) => !isOpenReturn(state))).toEqual([
    'refunded',
    'exchanged',
    'rejected',
    'cancelled',
  ]);
});

test('pays for nothing that wasn’t inspected, unless nothing comes back', () => {
  const before = (to: ReturnState) => RETURN_STATES.filter((from) => mayReturnMove(from, to));

  expect([before('refunded'), before('exchanged')]).toEqual([
    ['approved', 'inspected'],
    ['approved', 'inspected'],
  ]);
});

test('is cancelled until it is sent, and then counts no more', () => {
  expect(RETURN_STATES.filter(isCancellable)).toEqual(['requested', 'approved', 'label-sent']);
  expect(RETURN_STATES.filter(isVoid)).toEqual(['rejected', 'cancelled']);
});
