import { describe, expect, it } from '@jest/globals';
import {
  countedAs,
  createExperimentDesk,
  EXPERIMENTS,
  type ExperimentStates,
  findHarm,
  reviewExperiments,
  sharesOf,
  type Tallies,
} from '#business/experiments/index';

const NOW = '2026-03-09T12:00:00.000Z';
const share = (units: number, sum: number) => ({ units, sum, squares: sum });
const group = { tier: 'Gold', tone: 'neutral', drawnAt: 'after-status' } as const;
const learned = (unhappyAtClose: number): Tallies => ({
  [countedAs(group, 'deals@after-status')]: { unhappy: share(1_500, 30) },
  [countedAs(group, 'updates@after-status')]: { unhappy: share(1_500, 30) },
  [countedAs(group, 'deals@at-close')]: { unhappy: share(1_500, unhappyAtClose) },
  // Another group's mood is no measure of this one's.
  [countedAs({ ...group, tone: 'positive' }, 'deals@after-status')]: { unhappy: share(9_000, 0) },
});

async function reviewed(states: ExperimentStates, tallies: Tallies = {}) {
  const written: string[] = [];
  const stopped = await reviewExperiments(NOW, {
    states: { read: () => Promise.resolve(states), write: (name) => Promise.resolve(void written.push(name)) },
    book: { readCounts: (name) => Promise.resolve(name === 'offer-strategy' ? tallies : {}) },
  });
  return { stopped, written };
}

describe('learning which offer suits whom', () => {
  const running = { 'offer-strategy': { state: 'running', sinceIso: NOW } } as const;

  it('is stopped once an offer at a later moment leaves more customers unhappy', async () => {
    const { stopped, written } = await reviewed(running, learned(120));

    expect(written).toEqual(['offer-strategy']);
    expect(stopped[0]?.because).toMatch(/"deals" at-close in neutral mood, Gold: Of 100, 6\.0 more were unhappy/);
  });

  it('goes on while the difference may be chance, and while few have seen it', async () => {
    expect((await reviewed(running, learned(45))).written).toEqual([]);
    const few = { [countedAs(group, 'deals@after-status')]: { unhappy: share(199, 0) } };
    expect(findHarm({ ...learned(120), [countedAs(group, 'updates@after-status')]: {}, ...few })).toBeUndefined();
  });

  it('is left alone where it is stopped', async () => {
    const stopped = { 'offer-strategy': { state: 'stopped', sinceIso: NOW } } as const;

    expect((await reviewed(stopped, learned(120))).written).toEqual([]);
  });
});

describe('an experiment whose shares are others than it was started with', () => {
  const [experiment] = EXPERIMENTS;
  const { name } = experiment;
  const startedWith = (shares: string): ExperimentStates => ({ [name]: { state: 'running', sinceIso: NOW, shares } });
  const subject = { conversationId: 'c', customerId: 'C-0002', tier: 'Gold', channel: 'chat' } as const;
  const partsOf = (states: ExperimentStates) =>
    createExperimentDesk({
      readStates: () => Promise.resolve(states),
      keepOnce: () => Promise.reject(new Error('Nobody is exposed.')),
    }).variantsOf(subject);

  it('is shown to nobody, and stopped', async () => {
    const states = startedWith('membership 9000, benefit 1000');

    expect(await partsOf(states)).toEqual({});
    expect((await reviewed(states)).stopped).toMatchObject([
      { name, because: expect.stringContaining('start it anew') },
    ]);
  });

  it('goes on with those it was started with', async () => {
    const states = startedWith(sharesOf(experiment));

    expect(Object.keys(await partsOf(states))).toEqual([name]);
    expect((await reviewed(states)).written).toEqual([]);
  });
});
