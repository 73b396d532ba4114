import { expect, it } from '@jest/globals';
import { runExperiments } from '../../scripts/experiments/run-experiments.ts';

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const write = (line: string): void => void said.push(line);
  const code = await runExperiments(args, process.env, { out: write, err: write });
  return { code, said: said.join('\n') };
}

it('starts an experiment, tells of it, and stops it', async () => {
  expect((await run()).said).toContain('offer-wording: never started');
  expect((await run('start', 'offer-wording')).code).toBe(0);
  expect((await run()).said).toContain('offer-wording: running since');
  expect((await run('review')).said).toBe('Nothing has to be stopped.');
  expect((await run('stop', 'offer-wording')).code).toBe(0);
  expect((await run()).said).toMatch(/offer-wording: stopped since .* Stopped by hand\./);
});

it('counts, tells paths and proposes tiers from what the stack holds', async () => {
  expect((await run('count')).said).toMatch(/^\d+ events are counted\.$/);
  expect((await run('paths')).code).toBe(0);
  expect((await run('tiers')).said).toMatch(/tells [\d.]+ % of the differences|too few/);
});

it('refuses what it does not know', async () => {
  expect(await run('begin')).toMatchObject({ code: 1 });
});
