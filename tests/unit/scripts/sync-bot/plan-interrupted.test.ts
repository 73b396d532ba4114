import { describe, expect, test } from '@jest/globals';
import { describeAction } from '../../../../scripts/sync-bot/plan/describe-plan.ts';
import { planBot } from '../../../../scripts/sync-bot/plan/plan-bot.ts';
import type { ActualBot, ActualLocale } from '../../../../scripts/sync-bot/state/actual-bot.ts';
import { described } from './described.ts';
import { aBot } from './desired.ts';

const complete = described(aBot());
const [locale] = complete.locales;
const LATER = new Date('2027-01-01T00:00:00Z');

const planned = (actual: Partial<ActualBot>) =>
  planBot(aBot(), { ...complete, ...actual }).actions.map((action) => describeAction(action));

const inLocale = (members: Partial<ActualLocale['members']>) => ({
  locales: [{ ...locale!, members: { ...locale!.members, ...members } }],
});

describe('after an interrupted run planBot', () => {
  test.each(['NotBuilt', 'Failed'] as const)('builds a locale that is %s', (botLocaleStatus) => {
    expect(planned(inLocale({ botLocaleStatus }))).toEqual([
      'build locale en_US',
      'create version',
      'update alias live',
    ]);
  });

  test('builds a locale with a part that is newer than its build', () => {
    const [intent, ...others] = locale!.intents;
    const newer = { ...intent!, members: { ...intent!.members, lastUpdatedDateTime: LATER } };

    expect(planned({ locales: [{ ...locale!, intents: [newer, ...others] }] })).toEqual([
      'build locale en_US',
      'create version',
      'update alias live',
    ]);
  });

  test('makes the version that is missing after a build', () => {
    expect(planned(inLocale({ lastBuildSubmittedDateTime: LATER }))).toEqual(['create version', 'update alias live']);
  });

  test('makes a version when the newest one failed', () => {
    const newestVersion = { ...complete.newestVersion, botStatus: 'Failed' } as const;

    expect(planned({ newestVersion })).toEqual(['create version', 'update alias live']);
  });

  test('points the alias at the newest version', () => {
    expect(planned({ newestVersion: { ...complete.newestVersion, botVersion: '2' } })).toEqual(['update alias live']);
  });

  test('makes the alias that is missing', () => {
    const aliases = complete.aliases.filter(({ botAliasName }) => botAliasName !== 'live');

    expect(planned({ aliases })).toEqual(['create alias live']);
  });
});
