import type { BotContent, LocaleContent, Members } from '../bot-files/content.ts';
import { ArchiveError } from '../bot-files/archive-error.ts';
import { preconditionFailed } from '../errors.ts';
import { refuseAboveQuota } from '../models/quotas.ts';
import type { BotRecord, LocaleRecord } from '../models/records.ts';
import { DRAFT } from '../models/records.ts';
import type { BotStore } from '../models/store.ts';
import { idFrom, requireVersion } from '../models/store.ts';
import { createTransitions } from '../models/transitions.ts';
import { createCalls } from './calls.ts';
import { naming } from './naming.ts';
import type { Merge } from './write-locale.ts';
import { writeLocaleContent } from './write-locale.ts';

export interface Written {
  botId: string;
  localeIds: string[];
}

/**
 * Makes a bot of that name say what `content` says, in its draft; `given` goes before the content's own members. It is
 * done wholly or not at all. Locales that the content doesn't have stay.
 *
 * @throws ApiError naming the file that the models API would refuse
 */
export function writeBot(store: BotStore, content: BotContent, given: Members, merge: Merge): Written {
  const members = { ...content.members, ...given };
  const existing = [...store.bots.values()].find((bot) => bot.botName === members.botName);
  if (existing && merge === 'FailOnConflict')
    throw preconditionFailed(`A bot with the name '${existing.botName}' exists already.`);
  if (existing) store.transitions.refuse([existing.botId]);
  else refuseAboveQuota(store.quotas(), { botsPerAccount: store.bots.size + 1 });

  const scratch = scratchStore(store, existing);
  if (!existing) scratch.newId = freeId(store, String(members.botName));
  const call = createCalls(scratch);
  const { botId } = naming(content.file, () =>
    existing ? call('UpdateBot', { ...members, botId: existing.botId }) : call('CreateBot', members),
  ) as { botId: string };
  scratch.newId = () => store.newId();
  for (const locale of content.locales) writeLocaleContent(scratch, botId, locale, { merge, given: {} });
  const localeIds = content.locales.map(({ members: { localeId } }) => String(localeId));
  commit(store, written(scratch, botId), localeIds);
  return { botId, localeIds };
}

/** Makes a locale of a bot's draft say what `content` says; all else as in `writeBot`. */
export function writeLocale(store: BotStore, content: LocaleContent, given: Members, merge: Merge): Written {
  const { botId, ...members } = given as Members & { botId: string };
  const bot = store.bots.get(botId);
  if (!bot) throw preconditionFailed(`Bot '${botId}' was not found.`);
  store.transitions.refuse([botId]);
  const localeId = String(members.localeId);
  if (merge === 'FailOnConflict' && requireVersion(bot, DRAFT, preconditionFailed).locales[localeId])
    throw preconditionFailed(`Locale '${localeId}' of bot '${bot.botName}' exists already.`);
  const scratch = scratchStore(store, bot);
  writeLocaleContent(scratch, botId, content, { merge, given: members });
  commit(store, written(scratch, botId), [localeId]);
  return { botId, localeIds: [localeId] };
}

/** A store with a copy of the one bot, in which nothing has to settle: what fails there has changed nothing here. */
const scratchStore = (store: BotStore, bot: BotRecord | undefined): BotStore => ({
  ...store,
  bots: new Map(bot ? [[bot.botId, structuredClone(bot)]] : []),
  transitions: createTransitions(() => store.now(), 0),
  saved: () => undefined,
});

/** The same name gets the same id in every Lex Local that doesn't have it yet. */
function freeId(store: BotStore, botName: string): () => string {
  const id = idFrom(`bot:${botName}`);
  return () => (store.bots.has(id) ? store.newId() : id);
}

function written(scratch: BotStore, botId: string): BotRecord {
  const bot = scratch.bots.get(botId);
  if (!bot) throw new ArchiveError(`Bot '${botId}' was not written.`);
  return bot;
}

/** Only the locales that were written are taken over: the others may be in use by a build. */
function commit(store: BotStore, bot: BotRecord, localeIds: string[]): void {
  const before = store.bots.get(bot.botId);
  const draft = bot.versions[DRAFT];
  if (before && draft) {
    const kept = before.versions[DRAFT]?.locales ?? {};
    const locales = localeIds.map((localeId) => [localeId, draft.locales[localeId]]);
    draft.locales = { ...kept, ...(Object.fromEntries(locales) as Record<string, LocaleRecord>) };
    bot.versions = { ...before.versions, [DRAFT]: draft };
    bot.aliases = before.aliases;
  }
  store.bots.set(bot.botId, bot);
  store.saved(bot.botId);
}
