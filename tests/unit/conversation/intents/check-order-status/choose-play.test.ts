import { expect, it } from '@jest/globals';
import type { Arm, StrategyDesk } from '#business/experiments/index';
import { choosePlay } from '../../../../../src/conversation/intents/check-order-status/choose-play.ts';
import { aMemory } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const PLAYS = [
  { kind: 'deals', category: 'Electronics' },
  { kind: 'updates', category: 'Electronics' },
] as const;

function strategyOf(chosen: Arm | undefined) {
  const drawnFrom: (readonly Arm[])[] = [];
  const strategy: StrategyDesk = {
    draw: (arms) => Promise.resolve((drawnFrom.push(arms), chosen)),
    made: () => Promise.resolve(),
  };
  return { strategy, drawnFrom };
}
const turn = aTurn();
const { mood } = turn.memory;
const later = aTurn({ memory: aMemory({ mood: { ...mood, offers: 1 } }) });
const group = { tier: 'Gold', tone: 'neutral', drawnAt: 'after-status' } as const;
const awaiting = aTurn({ memory: aMemory({ drawn: { arm: 'deals@at-close', group } }) });

it.each([
  ['the one that is learned to suit', turn, 'updates@after-status', 'updates'],
  ['the shop’s first where nothing is learned', turn, undefined, 'deals'],
  ['the shop’s first for a later offer of the conversation', later, 'updates@after-status', 'deals'],
] as const)('offers %s', async (_, at, chosen, kind) => {
  expect((await choosePlay(at, PLAYS, 'Gold', strategyOf(chosen))).play).toMatchObject({ kind });
});

it('offers the shop’s first where the stage learns nothing, and nothing where nothing fits', async () => {
  expect(await choosePlay(turn, PLAYS, 'Gold', {})).toEqual({ play: PLAYS[0] });
  expect(await choosePlay(turn, [], 'Gold', strategyOf('deals@after-status'))).toEqual({});
});

it('keeps what is drawn for later, with what it is about, and offers nothing now', async () => {
  const drawn = { arm: 'deals@at-close', group, category: 'Electronics' };

  expect(await choosePlay(turn, PLAYS, 'Gold', strategyOf('deals@at-close'))).toEqual({ drawn });
  expect(await choosePlay(awaiting, PLAYS, 'Gold', strategyOf('deals@after-status'))).toEqual({});
});

it('draws among all that fits at every moment; the faster way can’t wait', async () => {
  const { strategy, drawnFrom } = strategyOf(undefined);
  const faster = { kind: 'expedite', order: {} as never, arrivesOn: '2026-03-12' } as const;
  await choosePlay(turn, [faster, PLAYS[0]], 'Gold', { strategy });

  expect(drawnFrom).toEqual([
    ['expedite@after-status', 'deals@after-status', 'deals@after-resolution', 'deals@at-close'],
  ]);
});
