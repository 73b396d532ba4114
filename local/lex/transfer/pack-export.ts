import type { CreateExportRequest } from '@aws-sdk/client-lex-models-v2';
import type { ArchiveContent } from '../bot-files/content.ts';
import { writeArchive } from '../bot-files/write-archive.ts';
import { writeZip } from '../bot-files/zip.ts';
import { preconditionFailed, validationError } from '../errors.ts';
import type { BotRecord } from '../models/records.ts';
import type { BotStore, LocaleAddress } from '../models/store.ts';
import { requireBot, requireLocale, requireVersion } from '../models/store.ts';
import { contentOfBot, contentOfLocale } from './content-of.ts';
import type { ExportRecord } from './archive-store.ts';

/** The archive that a request asks for, and what the service calls its file. */
export function packExport(
  store: BotStore,
  request: CreateExportRequest,
  exportId: string,
): Pick<ExportRecord, 'bytes' | 'fileName'> {
  const address = addressOf(request);
  const bot = requireBot(store, address.botId, preconditionFailed);
  const { botName } = bot;
  const botVersion = address.botVersion ?? '';
  const bytes = writeZip(writeArchive(contentAt(store, bot, address), { botName, botVersion }));
  const parts = [botName, botVersion, address.localeId, exportId, 'LexJson'];
  return { bytes, fileName: `${parts.filter(Boolean).join('_')}.zip` };
}

function addressOf({ resourceSpecification = {}, fileFormat }: CreateExportRequest): LocaleAddress {
  const { botExportSpecification, botLocaleExportSpecification } = resourceSpecification;
  const address = botLocaleExportSpecification ?? botExportSpecification;
  if (Object.keys(resourceSpecification).length !== 1 || !address)
    throw validationError("Value at 'resourceSpecification': Lex Local exports one bot or one bot locale.");
  if (fileFormat !== 'LexJson')
    throw validationError("Value at 'fileFormat': bots and locales are exported as LexJson.");
  return address;
}

function contentAt(store: BotStore, bot: BotRecord, address: LocaleAddress): ArchiveContent {
  if (address.localeId !== undefined)
    return { kind: 'locale', locale: contentOfLocale(requireLocale(store, address, preconditionFailed)) };
  return { kind: 'bot', bot: contentOfBot(bot, requireVersion(bot, address.botVersion, preconditionFailed)) };
}
