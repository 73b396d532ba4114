import { describe, expect, it } from '@jest/globals';
import { FIRST_SENDING_STATES, SENDING_STATES, SENDING_TRANSITIONS } from '#business/outreach/index';

const isTaken = (state: string): boolean => state === 'accepted' || state === 'delivered';

describe('the states of a message', () => {
  it('are all reached from the first ones, by known steps', () => {
    const reached = new Set<string>(FIRST_SENDING_STATES);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const state of [...reached])
        for (const next of SENDING_TRANSITIONS[state as keyof typeof SENDING_TRANSITIONS]) reached.add(next);
    }

    // A message waits only after it was claimed, and is refused only after that.
    expect([...reached].sort()).toEqual([...SENDING_STATES].sort());
  });

  it('lead back from what a provider has taken for a mail that came back alone, and never from what is over', () => {
    const open = ['held', 'waiting', 'sending', 'unknown'];
    for (const state of SENDING_STATES.filter((one) => !open.includes(one)))
      expect([state, SENDING_TRANSITIONS[state].filter((next) => open.includes(next))]).toEqual([
        ...[state, isTaken(state) ? ['waiting'] : []],
      ]);
  });
});
