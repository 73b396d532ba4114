import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ShopEvent, TurnData } from '#business/events/index';
import { dropOffsIn, journeysIn, pathsOf } from '#business/paths/index';
import { aPurchaseAt } from '../../../support/experiment-events.ts';

const common = { occurredAtIso: '2026-03-09T12:00:00.000Z' };
type Told = Pick<TurnData, 'intent'> & Partial<TurnData>;

/** The turns of a conversation as events. */
const conversation = (conversationId: string, ...turns: readonly Told[]): readonly ShopEvent[] =>
  turns.map((turn, index) => ({
    ...common,
    aggregate: `CONVERSATION#${conversationId}`,
    id: `${conversationId}-${index}`,
    type: 'turn-taken',
    data: {
      ...{ conversationId, channel: 'web', turn: index + 1, isMissed: false, state: 'in-progress', said: [] },
      ...{ mood: 0, rung: 'none', variants: {}, durationMs: 1, usage: {}, ...turn },
    },
  }));
const rated = (conversationId: string, rating: number): ShopEvent => ({
  ...{ ...common, aggregate: `CONVERSATION#${conversationId}`, id: `rated-${conversationId}` },
  type: 'conversation-rated',
  data: { conversationId, channel: 'web', rating },
});
const boughtIn = (conversationId: string): ShopEvent => {
  const bought = aPurchaseAt(1);
  return { ...bought, id: `bought-${conversationId}`, data: { ...bought.data, conversationId } };
};

const number = { intent: 'CheckOrderStatus', asks: 'OrderNumber', said: ['checkOrderStatus.start', 'question'] };
const EVENTS: readonly ShopEvent[] = [
  ...conversation(
    'a',
    number,
    { ...number, isMissed: true },
    { intent: 'CheckOrderStatus', state: 'fulfilled' },
    { intent: 'UpsellProducts', state: 'fulfilled' },
  ),
  boughtIn('a'),
  rated('a', 5),
  ...conversation('b', number, { intent: 'CheckOrderStatus' }, { intent: 'UpsellProducts' }),
  rated('b', 2),
  ...conversation('c', number),
  boughtIn('unknown'),
];

it('tells which ways conversations go and where they lead', () => {
  expect(pathsOf(journeysIn(EVENTS))).toEqual([
    {
      path: ['CheckOrderStatus', 'UpsellProducts'],
      ...{ conversations: 2, completed: 1, bought: 1, rated: 2, averageRating: 3.5 },
    },
    { path: ['CheckOrderStatus'], conversations: 1, completed: 0, bought: 0, rated: 0 },
  ]);
});

it('tells after which questions customers leave, and which are asked again', () => {
  expect(dropOffsIn(journeysIn(EVENTS))).toEqual([
    {
      ...{ intent: 'CheckOrderStatus', asks: 'OrderNumber', prompt: 'question' },
      ...{ asked: 4, answered: 2, askedAgain: 1, left: 1 },
    },
  ]);
});

it('tells the same in whichever order and however often events come, and loses no conversation', () => {
  const [paths, dropOffs] = [pathsOf(journeysIn(EVENTS)), dropOffsIn(journeysIn(EVENTS))];

  fc.assert(
    fc.property(fc.shuffledSubarray([...EVENTS, ...EVENTS], { minLength: EVENTS.length * 2 }), (shuffled) => {
      expect(pathsOf(journeysIn(shuffled))).toEqual(paths);
      expect(dropOffsIn(journeysIn(shuffled))).toEqual(dropOffs);
    }),
    { numRuns: 50 },
  );
  expect(paths.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(3);
});
