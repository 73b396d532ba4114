import { describe, expect, test } from '@jest/globals';
import { describeAction } from '../../../../scripts/sync-bot/plan/describe-plan.ts';
import { planBot } from '../../../../scripts/sync-bot/plan/plan-bot.ts';
import { versionsWarning } from '../../../../scripts/sync-bot/plan/plan-versions.ts';
import type { ActualBot } from '../../../../scripts/sync-bot/state/actual-bot.ts';
import { described } from './described.ts';
import { aBot } from './desired.ts';

const changed = aBot({ members: { ...aBot().members, idleSessionTTLInSeconds: 1200 } });
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** A bot with versions up to 4, the newest behind the alias `live`, and another alias that nobody defined. */
function withVersions(versions: readonly string[], others: readonly string[] = []): ActualBot {
  const bot = described(aBot());
  const newest = versions.at(-1) ?? '';
  const [test, live] = bot.aliases;
  const strangers = others.map((botVersion) => ({ botAliasId: `A${botVersion}`, botAliasName: 'mine', botVersion }));
  return {
    ...bot,
    versions,
    newestVersion: { ...bot.newestVersion, botVersion: newest },
    aliases: [test!, { ...live!, botVersion: newest }, ...strangers],
  };
}

const planned = (...args: Parameters<typeof planBot>) => planBot(...args).actions.map(describeAction);

describe('versions', () => {
  test('all stay when nothing else is said', () => {
    expect(planned(aBot(), withVersions(numbers(1, 50)))).toEqual([]);
  });

  test.each([
    [1, ['delete version 1', 'delete version 3']],
    [2, ['delete version 1']],
    [3, ['delete version 1']],
    [4, []],
    [9, []],
  ])('but the newest %i go, unless an alias uses them', (keepVersions, expected) => {
    const used = keepVersions === 3 ? [] : ['2'];

    expect(planned(aBot(), withVersions(['1', '2', '3', '4'], used), { keepVersions })).toEqual(expected);
  });

  test('go before a new one is made, and the one that the alias leaves goes last', () => {
    expect(planned(changed, withVersions(['8', '9', '10']), { keepVersions: 1 })).toEqual([
      'update bot PizzaBot',
      'delete version 8',
      'delete version 9',
      'create version',
      'update alias live',
      'delete version 10',
    ]);
  });

  test.each([
    [89, 0],
    [90, 1],
    [100, 1],
  ])('are warned of when there are %i', (count, warnings) => {
    const actual = withVersions(numbers(1, count));

    expect(versionsWarning(actual, [])).toHaveLength(warnings);
    expect(versionsWarning(actual, planBot(aBot(), actual, { keepVersions: 5 }).actions)).toEqual([]);
  });
});
