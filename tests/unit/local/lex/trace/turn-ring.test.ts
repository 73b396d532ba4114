import { describe, expect, it } from '@jest/globals';
import type { TurnRecord } from '../../../../../local/lex/trace/turn-record.ts';
import type { TurnRing } from '../../../../../local/lex/trace/turn-ring.ts';
import { createTurnRing } from '../../../../../local/lex/trace/turn-ring.ts';
import { aRecord } from './a-record.ts';

const ROOM = { turns: 100, turnsPerSession: 100, characters: 1_000_000, charactersPerTurn: 1_000 };

const idsOf = (ring: TurnRing, after = 0) => ring.after(after).map(({ id }) => id);
const addAll = (ring: TurnRing, sessions: string) => [...sessions].forEach((session) => ring.add(aRecord(session)));

describe('the ring of turns', () => {
  it('numbers the records from 1 and gives those after a number, oldest first', () => {
    const ring = createTurnRing(ROOM);
    addAll(ring, 'aba');

    const [second] = ring.after(1);

    expect(idsOf(ring)).toEqual([1, 2, 3]);
    expect(idsOf(ring, 2)).toEqual([3]);
    expect(JSON.parse(second?.json ?? '')).toEqual({ id: 2, ...aRecord('b') });
  });

  it('drops the oldest turn of all when it is full, and counts on', () => {
    const ring = createTurnRing({ ...ROOM, turns: 3 });
    addAll(ring, 'abcd');

    expect(idsOf(ring)).toEqual([2, 3, 4]);
  });

  it('drops the oldest turn of a session that has its share, and leaves the others alone', () => {
    const ring = createTurnRing({ ...ROOM, turnsPerSession: 2 });
    addAll(ring, 'abaa');

    expect(idsOf(ring)).toEqual([2, 3, 4]);
  });

  it('tells sessions apart by bot, alias and locale too', () => {
    const ring = createTurnRing({ ...ROOM, turnsPerSession: 1 });
    const at = (address: Partial<TurnRecord['address']>) =>
      ring.add(aRecord('same', { address: { ...aRecord('same').address, ...address } }));
    at({});
    at({ botId: 'OTHER' });
    at({ botAliasId: 'OTHER' });
    at({ localeId: 'de_DE' });

    expect(idsOf(ring)).toEqual([1, 2, 3, 4]);
  });

  it('drops the oldest turns when records take too much room', () => {
    const size = JSON.stringify({ id: 1, ...aRecord('a') }).length;
    const ring = createTurnRing({ ...ROOM, characters: 2 * size });
    addAll(ring, 'aaa');

    expect(idsOf(ring)).toEqual([2, 3]);
  });

  it('keeps a record that is too large by itself without session and calls', () => {
    const ring = createTurnRing(ROOM);
    const hook = { functionArn: 'arn', event: 'x'.repeat(ROOM.charactersPerTurn), milliseconds: 1 };
    ring.add(aRecord('a', { hooks: [hook] }));

    const [turn] = ring.after(0);

    expect(JSON.parse(turn?.json ?? '')).toEqual({ id: 1, ...aRecord('a'), furtherHooks: 1 });
  });

  it('holds a record as it was, whatever becomes of its parts', () => {
    const ring = createTurnRing(ROOM);
    const record = aRecord('a');
    ring.add(record);
    record.text = 'changed later';

    expect(ring.after(0)[0]?.json).toContain('"text":"hello"');
  });

  it('tells followers of each turn until they have enough', () => {
    const ring = createTurnRing(ROOM);
    const seen: number[] = [];
    const leave = ring.follow(({ id }) => seen.push(id));
    addAll(ring, 'ab');
    leave();
    addAll(ring, 'c');

    expect(seen).toEqual([1, 2]);
  });
});
