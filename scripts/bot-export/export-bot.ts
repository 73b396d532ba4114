import { join } from 'node:path';
import type { ArchiveContent } from '../../local/lex/bot-files/content.ts';
import { writeArchive } from '../../local/lex/bot-files/write-archive.ts';
import { writeZip } from '../../local/lex/bot-files/zip.ts';
import { DEFINITION_FOLDER, type Finding, loadDefinition } from '../bot-definition/index.ts';
import { desiredBot } from '../sync-bot/target/desired-bot.ts';
import { botContent } from './bot-content.ts';
import { UsageError } from './command-line.ts';
import type { ExportOptions } from './options.ts';

const OWN_DEFINITION = join(import.meta.dirname, '../..', DEFINITION_FOLDER);

interface Exported {
  readonly bytes: Uint8Array;
  /** What the file is called unless it is told otherwise. */
  readonly fileName: string;
}

/** The draft of production: its name is the definition's own. What belongs to a deployment isn't in an archive. */
const STAGE = 'prod';
const NOT_IN_ARCHIVES = { roleArn: '', lambdaArn: '' };

/**
 * The archive of a definition, the same bytes for the same files and region. Placeholders of models are filled in;
 * aliases, and with them functions and log groups, aren't part of it.
 *
 * @throws DefinitionError when the definition is wrong; UsageError for a locale that it doesn't have
 */
export async function exportBot(
  { folder = OWN_DEFINITION, locale: localeId }: ExportOptions,
  region: string,
  onWarning?: (warning: Finding) => void,
): Promise<Exported> {
  const definition = await loadDefinition(folder, onWarning);
  const desired = desiredBot(definition, STAGE, { region, ...NOT_IN_ARCHIVES });
  const bot = botContent(desired);
  const { botName } = desired.members;
  const locale = bot.locales.find(({ members }) => members.localeId === localeId);
  if (localeId !== undefined && !locale) throw new UsageError(`The definition has no locale ${localeId}.`);
  const content: ArchiveContent = locale ? { kind: 'locale', locale } : { kind: 'bot', bot };
  const bytes = writeZip(writeArchive(content, { botName, botVersion: 'DRAFT' }));
  return { bytes, fileName: `${[botName, localeId].filter(Boolean).join('-')}.zip` };
}
