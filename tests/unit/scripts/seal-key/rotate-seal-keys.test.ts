import { describe, expect, it } from '@jest/globals';
import { openSeal, parseSealKeys, sealMemory } from '#adapters/lex/index';
import { RotationRefusedError, rotateSealKeys } from '../../../../scripts/seal-key/rotate-seal-keys.ts';
import { aMemory } from '../../../support/a-memory.ts';

const START = Date.parse('2026-03-09T10:00:00Z');
const minutes = (count: number) => new Date(START + count * 60_000);
const bytes = (fill: number) => new Uint8Array(32).fill(fill);
const only = JSON.stringify({ current: 'k1', keys: { k1: Buffer.from(bytes(1)).toString('base64') } });

const added = rotateSealKeys(only, minutes(0), bytes(2));
const used = rotateSealKeys(added.value, minutes(10), bytes(3));
const dropped = rotateSealKeys(used.value, minutes(35), bytes(4));
const idsOf = ({ value }: { value: string }) => [...parseSealKeys(value).keys.keys()];

it('adds a fresh key, uses it, and drops the older one', () => {
  expect([added, used, dropped].map(({ step }) => step)).toEqual(['add', 'use', 'drop']);
  expect([added, used, dropped].map(({ value }) => parseSealKeys(value).current)).toEqual([
    'k1',
    'k20260309',
    'k20260309',
  ]);
  expect([idsOf(added), idsOf(used), idsOf(dropped)]).toEqual([
    ['k1', 'k20260309'],
    ['k1', 'k20260309'],
    ['k20260309'],
  ]);
  expect(parseSealKeys(dropped.value).keys.get('k20260309')).toEqual(bytes(2));
});

it('begins anew once it is done', () => {
  const again = rotateSealKeys(dropped.value, minutes(40), bytes(5));

  expect(again.step).toBe('add');
  expect(idsOf(again)).toEqual(['k20260309', 'k20260309-2']);
});

it('opens the seals of each step with the keys of the step before and after', () => {
  const context = { sessionId: 'session-1', botId: 'BOT', aliasId: 'ALIAS' };
  const values = [only, added.value, used.value].map(parseSealKeys);
  const opensWith = (sealing: number, opening: number) => {
    const sealed = sealMemory(aMemory(), context, 2000, values[sealing]!);
    return sealed.ok && openSeal(sealed.seal, context, 1000, values[opening]!).ok;
  };

  expect([opensWith(0, 1), opensWith(1, 0), opensWith(1, 2), opensWith(2, 1)]).toEqual([true, true, true, true]);
});

describe('a step that is too early', () => {
  it.each([
    ['to use a key that routers may not know yet', added.value, 9, '2026-03-09T10:10:00.000Z'],
    ['to drop a key whose seals may be in use', used.value, 34, '2026-03-09T10:35:00.000Z'],
  ])('is refused: %s', (_, value, minute, earliest) => {
    expect(() => rotateSealKeys(value, minutes(minute), bytes(9))).toThrow(earliest);
  });

  it('is refused when nothing says how old the keys are', () => {
    const undated = JSON.stringify({ ...(JSON.parse(used.value) as object), changedAt: undefined });

    expect(() => rotateSealKeys(undated, minutes(999), bytes(9))).toThrow(RotationRefusedError);
  });
});

it.each(['', 'null', '{}', '{"current":"k1","keys":{}}'])('refuses what are no keys: %j', (value) => {
  expect(() => rotateSealKeys(value, minutes(0), bytes(2))).toThrow('The seal');
});
