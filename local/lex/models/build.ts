import { setTimeout as delay } from 'node:timers/promises';
import type { BuildBotLocaleRequest } from '@aws-sdk/client-lex-models-v2';
import type { BuiltLocale } from '../definition.ts';
import { preconditionFailed } from '../errors.ts';
import type { BuildFailure } from './build-checks.ts';
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
  const { frozen, failures } = await prepare(locale, train);
  locale.failureReasons = failures.map(({ reason }) => reason);
  locale.recommendedActions = [...new Set(failures.map(({ action }) => action))];
  if (!frozen || failures.length > 0) {
    locale.botLocaleStatus = 'Failed';
    return;
  }
  locale.botLocaleStatus = 'ReadyExpressTesting';
  await delay(EXPRESS_TESTING_MS);
  locale.built = frozen;
  locale.botLocaleStatus = 'Built';
}

/** Whatever goes wrong is the end of this build, never of the process: nobody waits for the promise of a build. */
async function prepare(
  locale: LocaleRecord,
  train: Train,
): Promise<{ frozen?: BuiltLocale; failures: BuildFailure[] }> {
  try {
    const frozen = freezeLocale(locale);
    const failures = findBuildFailures(frozen);
    if (failures.length === 0) await train(frozen);
    return { frozen, failures };
  } catch (cause) {
    const reason = `Recognition could not be prepared: ${String(cause)}`;
    return {
      failures: [{ reason, action: 'Build the locale again; if that fails too, report it with the definition.' }],
    };
  }
}
