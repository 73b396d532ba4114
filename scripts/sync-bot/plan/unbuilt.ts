import type { ActualLocale } from '../state/actual-bot.ts';

/**
 * Why a locale that is just as defined still needs a build, `undefined` when it doesn't: a run that was interrupted
 * leaves changes that are not built.
 */
export function unbuilt({ members, slotTypes, intents }: ActualLocale): string | undefined {
  if (members.botLocaleStatus !== 'Built') return `not built (${members.botLocaleStatus ?? 'unknown'})`;

  const builtAt = members.lastBuildSubmittedDateTime;
  const parts = [...slotTypes, ...intents.flatMap((intent) => [intent.members, ...intent.slots])];
  const isStale = parts.some(
    ({ lastUpdatedDateTime: at }) => builtAt !== undefined && at !== undefined && at > builtAt,
  );
  return isStale ? 'changed since its last build' : undefined;
}
