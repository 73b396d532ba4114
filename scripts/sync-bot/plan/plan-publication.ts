import type { AliasMembers } from '../../bot-definition/index.ts';
import { TEST_ALIAS, type ActualBot } from '../state/actual-bot.ts';
import type { DesiredBot } from '../target/desired-bot.ts';
import { testAliasOf } from '../target/test-alias.ts';
import type { Action, PlanChoices } from './action.ts';
import { comparableAlias, comparableVersion } from './comparable.ts';
import { differences } from './differences.ts';
import { planVersions } from './plan-versions.ts';

/** What makes the built draft known to callers: the test alias, a version, the aliases that point at it. */
export function planPublication(
  desired: DesiredBot,
  actual: ActualBot | undefined,
  { before, choices }: { before: readonly Action[]; choices: PlanChoices },
): Action[] {
  const isRebuilt = before.some(({ kind }) => kind === 'build locale');
  const version = isRebuilt ? 'rebuilt' : outdated(desired, actual);
  const versions = planVersions(desired, actual, { hasNew: version !== undefined, keep: choices.keepVersions });
  return [
    ...planTestAlias(desired, actual),
    ...versions.unused,
    ...(version === undefined ? [] : [{ kind: 'create version', name: '', because: [version] } as const]),
    ...desired.aliases.flatMap((alias) => planAlias(alias, actual, version !== undefined)),
    ...versions.leftByAliases,
  ];
}

/** Why the newest version is not what the draft is, `undefined` when it is. */
function outdated(desired: DesiredBot, actual: ActualBot | undefined): string | undefined {
  const newest = actual?.newestVersion;
  if (!actual || !newest) return 'there is none';
  if (newest.botStatus !== 'Available') return `version ${newest.botVersion} is ${newest.botStatus}`;

  const madeAt = newest.creationDateTime;
  const isOlder = desired.locales.some(({ members }) => {
    const locale = actual.locales.find((one) => one.members.localeId === members.localeId);
    const builtAt = locale?.members.lastBuildSubmittedDateTime;
    return builtAt !== undefined && madeAt !== undefined && builtAt > madeAt;
  });
  if (isOlder) return `version ${newest.botVersion} is older than the last build`;
  const changed = differences(comparableVersion(desired.members), comparableVersion(newest));
  return changed.length > 0 ? `changed: ${changed.join(', ')}` : undefined;
}

function planTestAlias(desired: DesiredBot, actual: ActualBot | undefined): Action[] {
  const wanted = testAliasOf(desired);
  const there = actual?.aliases.find(({ botAliasId }) => botAliasId === TEST_ALIAS.botAliasId);
  const because = there ? differences(comparableAlias(wanted), comparableAlias(there)) : ['new'];
  return because.length > 0 ? [{ kind: 'update test alias', name: TEST_ALIAS.botAliasName, because }] : [];
}

function planAlias(alias: AliasMembers, actual: ActualBot | undefined, hasNewVersion: boolean): Action[] {
  const name = alias.botAliasName;
  const there = actual?.aliases.find(({ botAliasName }) => botAliasName === name);
  if (!there) return [{ kind: 'create alias', name, because: ['new'] }];
  const isBehind = hasNewVersion || there.botVersion !== actual?.newestVersion?.botVersion;
  const because = [...(isBehind ? ['botVersion'] : []), ...differences(comparableAlias(alias), comparableAlias(there))];
  return because.length > 0 ? [{ kind: 'update alias', name, because }] : [];
}
