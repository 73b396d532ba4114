import { describe, expect, it } from '@jest/globals';
import { effectKey, movesFrom, PAYMENT_STATES, statesBefore } from '#business/payments/index';

describe('the moves of a payment', () => {
  it('lead to states that there are', () => {
    for (const state of PAYMENT_STATES) for (const next of movesFrom(state)) expect(PAYMENT_STATES).toContain(next);
  });

  it('reach every state from pending', () => {
    const reached = new Set<string>(['pending']);
    for (const state of reached) for (const next of movesFrom(state as 'pending')) reached.add(next);

    expect([...reached].sort()).toEqual([...PAYMENT_STATES].sort());
  });

  it('end where money was taken, or nothing can be taken any more', () => {
    expect(PAYMENT_STATES.filter((state) => movesFrom(state).length === 0)).toEqual(['captured', 'canceled']);
  });

  it('are the same read backwards', () => {
    expect(statesBefore('captured')).toEqual(['pending', 'authorized']);
    expect(statesBefore('pending')).toEqual([]);
  });
});

it('gives each effect of a confirmation its own key', () => {
  expect(effectKey('chat-1:offer-2:n0nce', 'authorize')).toBe('chat-1:offer-2:n0nce:authorize');
});
