import type { ActualBot } from '../state/actual-bot.ts';
import type { DesiredBot } from '../target/desired-bot.ts';
import type { Action, Plan, PlanChoices } from './action.ts';
import { comparableBot } from './comparable.ts';
import { differences } from './differences.ts';
import { planLocale } from './plan-locale.ts';
import { planPublication } from './plan-publication.ts';

/**
 * What has to be done to make Lex hold what is defined.
 *
 * Parts of the bot that aren't defined are deleted when asked to prune, else told; other bots, locales and aliases are
 * never touched.
 *
 * @param actual what Lex holds now, `undefined` when there is no such bot
 */
export function planBot(desired: DesiredBot, actual: ActualBot | undefined, choices: PlanChoices = {}): Plan {
  const itself = botItself(desired, actual);
  const locales = desired.locales.map((locale) =>
    planLocale(
      locale,
      actual?.locales.find(({ members }) => members.localeId === locale.members.localeId),
      choices,
    ),
  );
  const before = [...itself, ...locales.flatMap(({ actions }) => actions)];
  return {
    botName: desired.members.botName,
    actions: [...before, ...planPublication(desired, actual, { before, choices })],
    wouldPrune: locales.flatMap(({ wouldPrune }) => wouldPrune),
  };
}

function botItself({ members }: DesiredBot, actual: ActualBot | undefined): Action[] {
  const name = members.botName;
  if (!actual) return [{ kind: 'create bot', name, because: ['new'] }];
  const because = differences(comparableBot(members), comparableBot(actual.members));
  return because.length > 0 ? [{ kind: 'update bot', name, because }] : [];
}
