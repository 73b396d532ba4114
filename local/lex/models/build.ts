import { setTimeout as delay } from 'node:timers/promises';
import type { BuildBotLocaleRequest } from '@aws-sdk/client-lex-models-v2';
import type { BuiltLocale } from '../definition.ts';
import { preconditionFailed } from '../errors.ts';
import { findBuildFailures } from './build-checks.ts';
import { changeLocale, isBuilding } from './change.ts';
import { freezeLocale } from './freeze.ts';
import { refuseAboveQuota } from './quotas.ts';
import type { LocaleRecord } from './records.ts';
import { DRAFT } from './records.ts';
import type { BotStore } from './store.ts';

/** Prepares recognition for a locale; the promise settles when conversations can use it. */
export type Train = (locale: BuiltLocale) => Promise<void>;

const EXPRESS_TESTING_MS = 20;

export function createBuildOperations(store: BotStore, train: Train) {
  return {
    BuildBotLocale(input: BuildBotLocaleRequest) {
      if (input.botVersion !== DRAFT) throw preconditionFailed('Only the DRAFT version can be built.');
      const locale = changeLocale(store, input);
      refuseAboveQuota(store.quotas(), { parallelBuilds: countBuilding(store) + 1 });
      locale.botLocaleStatus = 'Building';
      locale.lastBuildSubmittedDateTime = store.now();
      const { lastBuildSubmittedDateTime } = locale;
      store.saved(input.botId ?? '');
      void build(locale, train).then(() => store.saved(input.botId ?? ''));
      return { ...input, botLocaleStatus: 'Building', lastBuildSubmittedDateTime };
    },
  };
}

const countBuilding = ({ bots }: BotStore): number =>
  [...bots.values()].flatMap((bot) => Object.values(bot.versions[DRAFT]?.locales ?? {})).filter(isBuilding).length;

/** Building → ReadyExpressTesting → Built, or Failed with its reasons. A failed build leaves the last good one in use. */
async function build(locale: LocaleRecord, train: Train): Promise<void> {
  const frozen = freezeLocale(locale);
  locale.failureReasons = findBuildFailures(frozen);
  try {
    if (locale.failureReasons.length === 0) await train(frozen);
  } catch (cause) {
    locale.failureReasons = [`Recognition could not be prepared: ${String(cause)}`];
  }
  if (locale.failureReasons.length > 0) {
    locale.botLocaleStatus = 'Failed';
    return;
  }
  locale.botLocaleStatus = 'ReadyExpressTesting';
  await delay(EXPRESS_TESTING_MS);
  locale.built = frozen;
  locale.botLocaleStatus = 'Built';
}
