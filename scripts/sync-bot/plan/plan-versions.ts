import type { ActualBot } from '../state/actual-bot.ts';
import type { DesiredBot } from '../target/desired-bot.ts';
import type { Action } from './action.ts';

/** @source https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const MOST_VERSIONS = 100;
const MANY_VERSIONS = 90;

interface Choice {
  /** Whether the run makes a version. */
  readonly hasNew: boolean;
  /** How many of the newest stay, the new one included; `undefined` keeps all. */
  readonly keep: number | undefined;
}

/**
 * Old versions to delete: `unused` before a version is made, so that there is room for it, and `leftByAliases` when the
 * defined aliases have moved on. A version that another alias uses stays, however old.
 */
export function planVersions({ aliases }: DesiredBot, actual: ActualBot | undefined, { hasNew, keep }: Choice) {
  const old = keep === undefined ? [] : oldest(actual?.versions ?? [], hasNew ? keep - 1 : keep);
  const isDefined = (name: string | undefined) => aliases.some(({ botAliasName }) => botAliasName === name);
  const users = (version: string) => (actual?.aliases ?? []).filter(({ botVersion }) => botVersion === version);
  return {
    unused: old.filter((version) => users(version).length === 0).map(deletion),
    leftByAliases: old
      .filter((version) => users(version).length > 0)
      .filter((version) => users(version).every(({ botAliasName }) => isDefined(botAliasName)))
      .map(deletion),
  };
}

function oldest(versions: readonly string[], keep: number): string[] {
  const sorted = [...versions].sort((a, b) => Number(a) - Number(b));
  return sorted.slice(0, Math.max(0, sorted.length - keep));
}

const deletion = (version: string): Action => ({ kind: 'delete version', name: version, because: ['old'] });

/** What to say when a bot comes near the number of versions that Lex takes; empty when it doesn't. */
export function versionsWarning(actual: ActualBot | undefined, actions: readonly Action[]): string[] {
  const count = (kind: Action['kind']) => actions.filter((action) => action.kind === kind).length;
  const after = (actual?.versions.length ?? 0) + count('create version') - count('delete version');
  if (after < MANY_VERSIONS) return [];
  return [
    `warning: ${after} of ${MOST_VERSIONS} versions; --keep-versions 20 would delete old ones that no alias uses`,
  ];
}
