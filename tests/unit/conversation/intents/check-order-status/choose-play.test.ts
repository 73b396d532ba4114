import { expect, it } from '@jest/globals';
import type { Arm, StrategyDesk } from '#business/experiments/index';
import { choosePlay, noteOffered } from '../../../../../src/conversation/intents/check-order-status/choose-play.ts';
import { aMemory } from '../../../../support/a-memory.ts';
import { aTurn } from '../../../../support/a-turn.ts';

const PLAYS = [
  { kind: 'deals', category: 'Electronics' },
  { kind: 'updates', category: 'Electronics' },
] as const;

function strategyOf(chosen: Arm | undefined) {
  const offered: string[] = [];
  const strategy: StrategyDesk = {
    choose: () => Promise.resolve(chosen),
    offered: (arm) => Promise.resolve(void offered.push(arm)),
  };
  return { strategy, offered };
}
const turn = aTurn();
const { mood } = turn.memory;
const later = aTurn({ memory: aMemory({ mood: { ...mood, offers: 1 } }) });

it.each([
  ['the one that is learned to suit', turn, 'updates@after-status', 'updates'],
  ['the shop’s first where nothing is learned', turn, undefined, 'deals'],
  ['the shop’s first for a later offer of the conversation', later, 'updates@after-status', 'deals'],
] as const)('offers %s', async (_, at, chosen, kind) => {
  expect(await choosePlay(at, PLAYS, 'Gold', strategyOf(chosen))).toMatchObject({ kind });
});

it('offers the shop’s first where the stage learns nothing, and nothing where nothing fits', async () => {
  expect(await choosePlay(turn, PLAYS, 'Gold', {})).toBe(PLAYS[0]);
  expect(await choosePlay(turn, [], 'Gold', strategyOf('deals@after-status'))).toBeUndefined();
});

it('notes the first offer of a conversation, and no later one', async () => {
  const { strategy, offered } = strategyOf(undefined);
  await noteOffered(turn, PLAYS[1], 'Gold', { strategy });
  await noteOffered(later, PLAYS[0], 'Gold', { strategy });

  expect(offered).toEqual(['updates@after-status']);
});
