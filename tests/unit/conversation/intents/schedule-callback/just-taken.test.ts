import { describe, expect, it } from '@jest/globals';
import { instantOf } from '#business/callbacks/index';
import { FORM } from '#conversation/intents/schedule-callback/form';
import { scheduleCallback } from '#conversation/intents/schedule-callback/index';
import type { FulfilPorts } from '#conversation/turn/index';
import { aMemory, aTask } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';
import { UNREACHABLE_FULFIL_PORTS, UNREACHABLE_PORTS } from '../../../../support/unreachable-ports.ts';

const ZONE = 'America/New_York';
const VALUES = {
  CallbackDate: '2026-03-12',
  CallbackTime: '10:00',
  CallbackTimeZone: ZONE,
  CustomerPhone: '+12065550133',
};

/** What is said to a yes whose slot somebody else has taken meanwhile. */
async function sayYes(action: 'book' | 'move') {
  const values = { ...VALUES, ...(action === 'move' && { CallbackAction: 'move', CallbackBooking: 'K7M2' }) };
  const { digest } = UNREACHABLE_FULFIL_PORTS;
  const confirmation = { intent: 'ScheduleCallback' as const, values, nonce: 'nonce-1' };
  const pending = { ...confirmation, readBackHash: digest(JSON.stringify(FORM.readBack(values))) };
  const full = new Map([[instantOf('2026-03-12', '10:00', ZONE), 99]]);
  const ports = {
    ...UNREACHABLE_FULFIL_PORTS,
    identity: { readEpoch: () => Promise.resolve(1) },
    confirmations: { find: () => Promise.resolve(pending), take: () => Promise.resolve() },
    callbacks: {
      ...UNREACHABLE_PORTS.callbacks,
      ...UNREACHABLE_FULFIL_PORTS.callbacks,
      hashPhone: () => Promise.resolve('hash'),
      takenBetween: () => Promise.resolve(full),
      book: () => Promise.resolve({ kind: 'not-free', verdict: 'full' }),
      move: () => Promise.resolve({ kind: 'not-free', verdict: 'full' }),
    },
  } as unknown as FulfilPorts;
  const memory = aMemory({ task: aTask({ intent: 'ScheduleCallback', asked: 'yes', nonce: 'nonce-1' }) });
  const turn = aTurn({ intent: 'ScheduleCallback', stage: { kind: 'fulfillment' }, memory });
  return scheduleCallback.fulfil(turn, ports);
}

describe('a slot that somebody else has taken before the yes', () => {
  it.each([
    ['book', 'call me back on Thursday, March 12 at 9:30 AM'],
    ['move', 'move my callback to Thursday, March 12 at 9:30 AM'],
  ] as const)('offers the nearest free times, to %s with a press', async (action, says) => {
    const { say, choices = [] } = await sayYes(action);

    expect(say[0]?.key).toBe('scheduleCallback.justTaken');
    expect(choices).toHaveLength(3);
    expect(choices.map((choice) => choice.says)).toContain(says);
    expect(choices.map((choice) => choice.says).join()).not.toContain('at 10:00 AM');
  });
});
