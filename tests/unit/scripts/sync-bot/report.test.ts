import { expect, test } from '@jest/globals';
import { SyncBotError } from '../../../../scripts/sync-bot/errors.ts';
import { planBot } from '../../../../scripts/sync-bot/plan/plan-bot.ts';
import { errorReport, resultReport } from '../../../../scripts/sync-bot/report.ts';
import { aBot } from './desired.ts';

test('a report of a run names what was done, without second halves', () => {
  const plan = planBot(aBot(), undefined);

  const report = resultReport({ botName: 'PizzaBot', botId: 'B', botAliasId: 'A', changed: true, plan });

  expect(Object.keys(report)).toEqual(['botName', 'botId', 'botAliasId', 'changed', 'actions', 'wouldPrune']);
  expect(report).toMatchObject({ botName: 'PizzaBot', botId: 'B', botAliasId: 'A', changed: true, wouldPrune: [] });
  expect(report).toHaveProperty('actions.0', { kind: 'create bot', name: 'PizzaBot', because: ['new'] });
  expect(JSON.stringify(report)).not.toContain('complete');
});

test.each([
  [new SyncBotError('build', 'Lex could not build en_US'), 'build', 'Lex could not build en_US'],
  [new TypeError('x is not a function'), 'unknown', 'TypeError: x is not a function'],
])('a report of a failure says whose turn it is', (error, code, message) => {
  expect(errorReport(error)).toEqual({ error: { code, message } });
});
