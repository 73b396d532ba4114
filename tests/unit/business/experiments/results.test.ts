import { describe, expect, it } from '@jest/globals';
import { readResults } from '#business/experiments/index';
import { sampleExperiments } from '../../../support/figures-samples.ts';

const NONE = { states: { read: () => Promise.resolve({}) }, book: { readCounts: () => Promise.resolve({}) } };

describe('readResults', () => {
  it('tells what is sure, what does harm, and of what too few have seen', async () => {
    const { experiments } = await readResults(sampleExperiments);

    expect(experiments.map(({ name, verdicts }) => [name, verdicts[0]?.kind, verdicts[0]?.guard.state])).toEqual([
      ['offer-wording', 'better', 'open'],
      ['capture-insistence', 'harmful', 'harmed'],
      ['gold-discount', 'too-early', 'unknown'],
    ]);
    const [{ verdicts, variants } = { verdicts: [], variants: [] }] = experiments;
    expect(verdicts[0]?.words).toMatch(/Of 100, 7\.7 more bought something; the truth is between .* It is better/);
    expect(verdicts[0]?.guard.words).toMatch(/^Of 100, 0\.5 fewer were unhappy; .* No harm is evident\.$/);
    expect(verdicts[0]?.difference.interval?.low).toBeGreaterThan(0);
    expect(variants.map(({ name, units }) => [name, units])).toEqual([
      ['membership', 2412],
      ['benefit', 2398],
    ]);
  });

  it('tells what was never started, and keeps that through JSON', async () => {
    const results = await readResults(NONE);

    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
    expect(results.learning).toEqual({ groups: [] });
    for (const { state, verdicts, variants } of results.experiments) {
      expect(state).toBeUndefined();
      expect(verdicts.every(({ kind, difference }) => kind === 'too-early' && !difference.interval)).toBe(true);
      expect(variants.every(({ units, mean }) => units === 0 && mean === undefined)).toBe(true);
    }
  });

  it('says of a guard that is as good as excluded that it is safe', async () => {
    const shares = (bought: number, unhappy: number) => ({
      bought: { units: 9_000, sum: bought, squares: bought },
      unhappy: { units: 9_000, sum: unhappy, squares: unhappy },
    });
    const readCounts = () => Promise.resolve({ membership: shares(1_800, 1_800), benefit: shares(1_800, 900) });

    const { experiments } = await readResults({ ...NONE, book: { readCounts } });

    expect(experiments[0]?.verdicts[0]?.guard).toMatchObject({
      state: 'safe',
      words: expect.stringMatching(/It does no harm\.$/),
    });
  });
});
