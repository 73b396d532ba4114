import { expect, it } from '@jest/globals';
import { BOOKING_STATES, BOOKING_TRANSITIONS, FIRST_BOOKING_STATE, isOpen } from '#business/callbacks/index';

it('reaches every state from the first one', () => {
  const reached = new Set([FIRST_BOOKING_STATE]);
  for (const state of reached) BOOKING_TRANSITIONS[state].forEach((next) => reached.add(next));

  expect([...reached].sort()).toEqual([...BOOKING_STATES].sort());
});

it('ends with a call that was made, cancelled or given up', () => {
  expect(BOOKING_STATES.filter((state) => !isOpen(state))).toEqual(['done', 'cancelled', 'gave-up']);
});
