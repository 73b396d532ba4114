import { describe, expect, it } from '@jest/globals';
import { countedAs, FLOOR, learnedArms, type Tallies } from '#business/experiments/index';
import { describeLearned } from '../../../../scripts/experiments/describe-learned.ts';

const share = (units: number, sum: number) => ({ units, sum, squares: sum });
const gold = { tier: 'Gold', tone: 'neutral', drawnAt: 'after-status' } as const;
const TALLIES: Tallies = {
  [countedAs(gold, 'deals@at-close')]: { taken: share(400, 20), made: share(400, 160) },
  [countedAs(gold, 'deals@after-status')]: { taken: share(400, 80), made: share(400, 396) },
  [countedAs({ tone: 'positive', drawnAt: 'after-resolution' }, 'updates@at-close')]: { taken: share(2, 0) },
  'Gold/neutral/deals@after-status': { taken: share(9, 9) },
};

describe('what is learned', () => {
  const [known, strangers, ...others] = learnedArms(TALLIES);

  it('is told by group, the offer that is drawn most first, and leaves out what is no arm', () => {
    expect(known).toMatchObject({ ...gold, arms: [{ moment: 'after-status' }, { moment: 'at-close' }] });
    expect(strangers).toMatchObject({ tier: 'stranger', tone: 'positive', drawnAt: 'after-resolution' });
    expect(others).toEqual([]);
  });

  it('says how often an offer was drawn and made, and what it is worth', () => {
    const [best, other] = known?.arms ?? [];

    expect(best).toMatchObject({ offer: 'deals', drawn: 400, made: 396, worth: 81 / 402 });
    expect(best?.low).toBeCloseTo(0.164, 1.7);
    expect(best?.high).toBeCloseTo(0.242, 1.7);
    expect(other?.share).toBeCloseTo(FLOOR / 2, 2);
  });

  it('gives all draws to an offer that has no other beside it', () => {
    expect(strangers?.arms).toMatchObject([{ share: 1 }]);
  });
});

it('says in plain words what is learned, and that nothing is', () => {
  const said = describeLearned({ state: 'running', sinceIso: '2026-03-09T12:00:00.000Z' }, TALLIES).join('\n');

  expect(said).toContain('Gold, calm, drawn after a status:');
  expect(said).toContain('deals before the goodbye: drawn for 400, made to 160; worth 5.2 each');
  expect(said).toContain('Strangers, pleased, drawn after something was settled:');
  expect(describeLearned(undefined, {}).join('\n')).toContain('Nothing has been offered yet.');
});
