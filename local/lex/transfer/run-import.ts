import type { StartImportRequest } from '@aws-sdk/client-lex-models-v2';
import { ArchiveError } from '../bot-files/archive-error.ts';
import type { ArchiveContent } from '../bot-files/content.ts';
import { readArchive } from '../bot-files/read-archive.ts';
import { readZip } from '../bot-files/zip.ts';
import { ApiError, validationError } from '../errors.ts';
import { DRAFT } from '../models/records.ts';
import type { BotStore } from '../models/store.ts';
import type { StartedImport } from './archive-store.ts';
import { writeBot, writeLocale } from './write-bot.ts';
import type { Merge } from './write-locale.ts';

/** What a request asks to import. @throws ValidationException unless it is one bot or one locale of a draft */
export function specificationOf({ resourceSpecification = {}, mergeStrategy }: StartImportRequest) {
  const { botImportSpecification: bot, botLocaleImportSpecification: locale } = resourceSpecification;
  if (Object.keys(resourceSpecification).length !== 1 || !(bot ?? locale))
    throw validationError("Value at 'resourceSpecification': Lex Local imports one bot or one bot locale.");
  if (bot && mergeStrategy === 'Append')
    throw validationError("Value at 'mergeStrategy': only a bot locale can be appended to.");
  if (locale && locale.botVersion !== DRAFT)
    throw validationError("Value at 'resourceSpecification.botLocaleImportSpecification.botVersion': must be DRAFT.");
  return { bot, locale };
}

/** Reads the archive and writes what it says. Whatever is wrong with it becomes a failed import that says what. */
export function runImport(store: BotStore, bytes: Uint8Array, request: StartImportRequest): StartedImport {
  const { resourceSpecification, mergeStrategy } = request;
  const asked = { resourceSpecification, mergeStrategy };
  try {
    return {
      ...asked,
      ...takeOver(store, readArchive(readZip(bytes)), request),
      importStatus: 'Completed',
      failureReasons: [],
    };
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof ArchiveError)) throw error;
    return { ...asked, importStatus: 'Failed', failureReasons: [error.message] };
  }
}

function takeOver(store: BotStore, content: ArchiveContent, request: StartImportRequest) {
  const { bot, locale } = specificationOf(request);
  const merge = request.mergeStrategy as Merge;
  if (content.kind === 'bot' && bot) {
    const { botId, localeIds } = writeBot(store, content.bot, { ...bot }, merge);
    store.transitions.begin([botId], 'Importing');
    for (const localeId of localeIds) store.transitions.begin([botId, localeId], 'Importing');
    return { importedResourceId: botId, importedResourceName: bot.botName };
  }
  if (content.kind === 'locale' && locale) {
    const {
      botId,
      localeIds: [localeId = ''],
    } = writeLocale(store, content.locale, { ...locale }, merge);
    store.transitions.begin([botId, localeId], 'Importing');
    return { importedResourceId: localeId, importedResourceName: localeId };
  }
  throw new ArchiveError(`The archive holds a ${content.kind}, and the import asks for a ${bot ? 'bot' : 'locale'}.`);
}
