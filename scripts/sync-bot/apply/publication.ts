import {
  CreateBotAliasCommand,
  CreateBotVersionCommand,
  DeleteBotVersionCommand,
  DescribeBotVersionCommand,
  UpdateBotAliasCommand,
} from '@aws-sdk/client-lex-models-v2';
import type { Action } from '../plan/action.ts';
import { DRAFT, TEST_ALIAS } from '../state/actual-bot.ts';
import { idByName, listAliases, listVersions } from '../state/list-parts.ts';
import { aliasSettled, versionSettled } from '../state/settled.ts';
import { testAliasOf } from '../target/test-alias.ts';
import { found, type Applying, type Carry } from './applying.ts';
import { aliasKey, botIdOf, idOf } from './ids.ts';
import { untilGone } from './until-gone.ts';

export const updateTestAlias: Carry = async (applying) => {
  const botId = botIdOf(applying.ids);
  await applying.lex.send(new UpdateBotAliasCommand({ ...testAliasOf(applying.desired), ...TEST_ALIAS, botId }));
  await aliasSettled(applying, botId, TEST_ALIAS.botAliasId);
};

export const createVersion: Carry = async (applying) => {
  const { lex, desired, ids } = applying;
  const botId = botIdOf(ids);
  const locales = desired.locales.map(({ members }) => [members.localeId, { sourceBotVersion: DRAFT }] as const);
  const command = new CreateBotVersionCommand({ botId, botVersionLocaleSpecification: Object.fromEntries(locales) });
  // Versions have no names: one that wasn't there before is the one whose answer was lost.
  const before = await listVersions(lex, botId);
  const botVersion = await lex.once(
    async (once) => (await once.send(command)).botVersion ?? '',
    async (there) => (await listVersions(there, botId)).find((version) => !before.includes(version)),
  );
  await versionSettled(applying, botId, botVersion);
  ids.version = botVersion;
  applying.say(`made version ${botVersion}`);
};

/** Lex itself refuses while an alias uses the version. */
export const deleteVersion: Carry = async ({ lex, ids }, { name }) => {
  const version = { botId: botIdOf(ids), botVersion: name };
  await untilGone(
    () => lex.send(new DeleteBotVersionCommand(version)),
    () => lex.send(new DescribeBotVersionCommand(version)),
  );
};

export const createAlias: Carry = async (applying, action) => {
  const { lex, ids } = applying;
  const botId = botIdOf(ids);
  const command = new CreateBotAliasCommand({ ...aliasMembers(applying, action), botId });
  const botAliasId = await lex.once(
    async (once) => (await once.send(command)).botAliasId ?? '',
    async (there) => idByName(await listAliases(there, botId), action.name),
  );
  ids.parts.set(aliasKey(action.name), botAliasId);
  await aliasSettled(applying, botId, botAliasId);
};

export const updateAlias: Carry = async (applying, action) => {
  const { lex, ids } = applying;
  const botId = botIdOf(ids);
  const botAliasId = idOf(ids, aliasKey(action.name));
  await lex.send(new UpdateBotAliasCommand({ ...aliasMembers(applying, action), botAliasId, botId }));
  await aliasSettled(applying, botId, botAliasId);
};

function aliasMembers({ desired, ids }: Applying, { name }: Action) {
  const alias = found(desired.aliases, ({ botAliasName }) => botAliasName === name, `alias ${name}`);
  return { ...alias, botVersion: ids.version };
}
