import {
  ListBotLocalesCommand,
  ListBotAliasesCommand,
  ListBotVersionsCommand,
  ListIntentsCommand,
  ListSlotsCommand,
  ListSlotTypesCommand,
} from '@aws-sdk/client-lex-models-v2';
import { DRAFT } from './actual-bot.ts';
import { allPages } from './all-pages.ts';
import type { Sends } from './lex.ts';

export interface InLocale {
  readonly botId: string;
  readonly botVersion: string;
  readonly localeId: string;
}

/** What Lex lists of each kind of part: its id and its name. */
export interface Listed {
  readonly id: string;
  readonly name: string;
}

/** The locales of the draft. */
export async function listLocaleIds(lex: Sends, botId: string): Promise<string[]> {
  const list = { botId, botVersion: DRAFT };
  const pages = await allPages((nextToken) => lex.send(new ListBotLocalesCommand({ ...list, nextToken })));
  return pages.flatMap(({ botLocaleSummaries = [] }) => botLocaleSummaries.map(({ localeId = '' }) => localeId));
}

export async function listSlotTypes(lex: Sends, locale: InLocale): Promise<Listed[]> {
  const pages = await allPages((nextToken) => lex.send(new ListSlotTypesCommand({ ...locale, nextToken })));
  const summaries = pages.flatMap(({ slotTypeSummaries = [] }) => slotTypeSummaries);
  return summaries.map(({ slotTypeId: id = '', slotTypeName: name = '' }) => ({ id, name }));
}

export async function listIntents(lex: Sends, locale: InLocale): Promise<Listed[]> {
  const pages = await allPages((nextToken) => lex.send(new ListIntentsCommand({ ...locale, nextToken })));
  const summaries = pages.flatMap(({ intentSummaries = [] }) => intentSummaries);
  return summaries.map(({ intentId: id = '', intentName: name = '' }) => ({ id, name }));
}

export async function listSlots(lex: Sends, intent: InLocale & { readonly intentId: string }): Promise<Listed[]> {
  const pages = await allPages((nextToken) => lex.send(new ListSlotsCommand({ ...intent, nextToken })));
  const summaries = pages.flatMap(({ slotSummaries = [] }) => slotSummaries);
  return summaries.map(({ slotId: id = '', slotName: name = '' }) => ({ id, name }));
}

export async function listAliases(lex: Sends, botId: string): Promise<Listed[]> {
  const pages = await allPages((nextToken) => lex.send(new ListBotAliasesCommand({ botId, nextToken })));
  const summaries = pages.flatMap(({ botAliasSummaries = [] }) => botAliasSummaries);
  return summaries.map(({ botAliasId: id = '', botAliasName: name = '' }) => ({ id, name }));
}

/** Numbers of all versions; the draft is none. */
export async function listVersions(lex: Sends, botId: string): Promise<string[]> {
  const pages = await allPages((nextToken) => lex.send(new ListBotVersionsCommand({ botId, nextToken })));
  const summaries = pages.flatMap(({ botVersionSummaries = [] }) => botVersionSummaries);
  return summaries.map(({ botVersion = '' }) => botVersion).filter((version) => Number.isInteger(Number(version)));
}

/** The id of a part with a name, if there is such a part. */
export const idByName = (parts: readonly Listed[], wanted: string): string | undefined =>
  parts.find(({ name }) => name === wanted)?.id;
