import { describe, expect, it } from '@jest/globals';
import {
  type Arm,
  armsOf,
  chooseArm,
  countEvent,
  createStrategyDesk,
  type ExperimentStates,
  OFFER_STRATEGY,
  simulateRegret,
} from '#business/experiments/index';
import { sampleBeta } from '../../../../src/business/experiments/bandit/sample-beta.ts';
import { createRandom } from '../../../../local/seed/history/random.ts';
import { aPurchaseAt, NOON } from '../../../support/experiment-events.ts';
import { createInMemoryExperimentCounts } from '../../../support/in-memory-experiment-counts.ts';

const ARMS: readonly [Arm, Arm] = ['deals@after-status', 'updates@after-status'];
const share = (units: number, sum: number) => ({ units, sum, squares: sum });
const times = <T>(count: number, what: () => T): T[] => Array.from({ length: count }, what);

describe('a draw from a beta distribution', () => {
  it.each([
    [1, 1],
    [20, 80],
    [0.5, 2.5],
  ])('of %f and %f has its mean and its spread', (taken, passed) => {
    const random = createRandom(7);
    const draws = times(4_000, () => sampleBeta(taken, passed, random));
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    const spread = draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / draws.length;
    const all = taken + passed;

    expect(mean).toBeCloseTo(taken / all, 1.7);
    expect(spread / ((taken * passed) / (all ** 2 * (all + 1)))).toBeCloseTo(1, 0.8);
  });
});

describe('choosing an offer', () => {
  const known = { [ARMS[0]]: share(1_000, 50), [ARMS[1]]: share(1_000, 300) };
  const chosen = (tallies: Parameters<typeof chooseArm>[1], floor?: number) => {
    const random = createRandom(11);
    const all = times(2_000, () => chooseArm(ARMS, tallies, random, floor));
    return all.filter((arm) => arm === ARMS[0]).length / all.length;
  };

  it('makes what does better, and the other as often as the floor says', () => {
    expect(chosen(known)).toBeGreaterThan(0.03);
    expect(chosen(known)).toBeLessThan(0.07);
    expect(chosen(known, 0)).toBe(0);
  });

  it('makes each as often as the other while nothing is known', () => {
    expect(chosen({})).toBeCloseTo(0.5, 1);
  });
});

it('costs less to learn than not to know, and than one offer for all groups', () => {
  const always = (taken: number) => ({ comes: 1, taken });
  const truth = {
    a: { deals: always(0.2), updates: always(0.05) },
    b: { deals: always(0.05), updates: always(0.15) },
  };
  const { learning, blindly, bestFixed } = simulateRegret(truth, 2_000, createRandom(3));

  expect(learning).toBeLessThan(bestFixed / 1.5);
  expect(learning).toBeLessThan(blindly / 2);
});

it('isn’t taken in by a moment that few stay for', () => {
  const truth = { a: { now: { comes: 1, taken: 0.2 }, later: { comes: 0.3, taken: 0.4 } } };
  const { learning, learningFromMade } = simulateRegret(truth, 2_000, createRandom(3));

  expect(learning).toBeLessThan(learningFromMade / 2);
});

describe('the desk', () => {
  const group = { tier: 'Gold', tone: 'neutral', drawnAt: 'after-status' } as const;
  const subject = { conversationId: 'conversation-1', channel: 'chat' } as const;
  const digest = (text: string) => `digest of ${text}`;

  function open(state: 'running' | 'stopped') {
    const book = createInMemoryExperimentCounts();
    const states: ExperimentStates = { 'offer-strategy': { state, sinceIso: '2026-03-09T12:00:00.000Z' } };
    const noted: string[] = [];
    const desk = createStrategyDesk({
      readStates: () => Promise.resolve(states),
      readCounts: () => book.readCounts(OFFER_STRATEGY.name),
      keepOnce(event) {
        noted.push(`${event.type} ${event.data.variant}`);
        return countEvent(event, { book, digest });
      },
    });
    return { desk, book, noted };
  }
  const countsOf = ({ book }: ReturnType<typeof open>) => book.readCounts(OFFER_STRATEGY.name);

  it('learns from what is bought in the conversation that it drew for', async () => {
    const opened = open('running');
    const arm = await opened.desk.draw(ARMS, group, subject, NOON);
    if (!arm) throw new Error('Nothing is drawn.');
    await opened.desk.made({ arm, group }, subject, NOON);
    const bought = aPurchaseAt(5);
    const inIt = { ...bought, data: { ...bought.data, conversationId: 'conversation-1' } };
    await countEvent(inIt, { book: opened.book, digest });
    await countEvent(inIt, { book: opened.book, digest });

    const name = `Gold/neutral/after-status/${arm}`;
    expect(opened.noted).toEqual([`offer-drawn ${name}`, `experiment-exposed ${name}`]);
    expect((await countsOf(opened))[name]).toMatchObject({ taken: share(1, 1), made: share(1, 1) });
    expect(armsOf({ ...group, tone: 'positive' }, await countsOf(opened))).toEqual({});
  });

  it('learns as much from an offer whose moment never comes', async () => {
    const opened = open('running');
    const arm = await opened.desk.draw(ARMS, group, subject, NOON);
    const [counts] = Object.values(await countsOf(opened));

    expect(counts).toMatchObject({ taken: share(1, 0), made: share(1, 0) });
    expect(armsOf(group, await countsOf(opened))).toEqual({ [arm ?? '']: share(1, 0) });
  });

  it.each([
    ['while learning is stopped', 'stopped', subject],
    ['for who is pinned', 'running', { ...subject, customerId: 'C-0001' }],
  ] as const)('draws and notes nothing %s', async (_, state, whose) => {
    const { desk, noted } = open(state);

    expect(await desk.draw(ARMS, group, whose, NOON)).toBeUndefined();
    expect(noted).toEqual([]);
  });
});
