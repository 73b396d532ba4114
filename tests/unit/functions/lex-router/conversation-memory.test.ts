import { describe, expect, it } from '@jest/globals';
import { type ConcernAnswer, parseLexEvent } from '#adapters/lex/index';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { noise } from '../../../support/noise.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { createOpenMemory, SEAL_ATTRIBUTE } from '../../../../src/functions/lex-router/conversation-memory.ts';
import { aSeal, KEYS, NOW, unseal } from './a-router.ts';

const openMemory = createOpenMemory(
  () => Promise.resolve(KEYS),
  () => NOW,
);
const event = parseLexEvent(aLexEvent());
const { close } = await openMemory(event);
const answerWith = (remembered: object): ConcernAnswer => ({
  sessionState: { dialogAction: { type: 'ElicitIntent' }, sessionAttributes: { confirmation: 'skip' } },
  memory: remembered as ConcernAnswer['memory'],
});

it('is remembered for a quarter of an hour', () => {
  const remembered = aMemory({ identity: anIdentity() });

  const { sessionState } = close(answerWith(remembered));

  expect(unseal(sessionState.sessionAttributes, NOW + 899)).toEqual(remembered);
  expect(unseal(sessionState.sessionAttributes, NOW + 900)).toBe('expired');
});

it('fails before any concern is asked when the keys cannot be had, seal or no seal', async () => {
  const keyless = createOpenMemory(
    () => Promise.reject(new Error('No keys.')),
    () => NOW,
  );

  await expect(keyless(event)).rejects.toThrow('No keys.');
});

it('opens the same under attributes that are null', async () => {
  const opened = await openMemory(parseLexEvent(aLexEvent({ sessionAttributes: null })));

  expect(opened.event.sessionState.sessionAttributes).toEqual({});
});

describe('a memory that is too long for a seal', () => {
  const long = answerWith(aMemory({ validatedSlots: noise(2000) }));

  it('is let go while the answer is kept', async () => {
    const { result } = await captureOutput(() => Promise.resolve(close(long)));

    expect(result.sessionState.sessionAttributes).toEqual({ confirmation: 'skip' });
  });

  it('is counted', async () => {
    const { lines } = await captureOutput(() => Promise.resolve(close(long)));

    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([{ reason: 'oversized', SealsRefused: 1 }]);
  });
});

it('counts a seal that is refused, by the reason and nothing else', async () => {
  const seal = aSeal(aMemory(), NOW);
  const expired = parseLexEvent(aLexEvent({ sessionAttributes: { [SEAL_ATTRIBUTE]: seal } }));

  const { lines } = await captureOutput(() => openMemory(expired));

  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ reason: 'expired', SealsRefused: 1 });
  expect(lines[0]).not.toContain(seal);
});
