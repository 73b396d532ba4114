import type { BotDefinition, LocaleDefinition, Sourced } from './definition.ts';
import type { DefinitionFile, FileKind } from './definition-file.ts';
import { isJsonObject } from './json.ts';

/** Puts files that fit their schemas together; `missingFiles` must have found nothing. */
export function assemble(files: readonly DefinitionFile[]): BotDefinition {
  return {
    bot: one(files, 'bot'),
    settings: one(files, 'settings'),
    aliases: one(files, 'aliases'),
    locales: localeFolders(files).map((localeId) => assembleLocale(files.filter((file) => file.localeId === localeId))),
  };
}

/** The folders that hold a locale, sorted. */
export function localeFolders(files: readonly DefinitionFile[]): string[] {
  return [...new Set(files.map((file) => file.localeId).filter((localeId) => localeId !== undefined))].sort();
}

function assembleLocale(files: readonly DefinitionFile[]): LocaleDefinition {
  return { locale: one(files, 'locale'), intents: all(files, 'intent'), slotTypes: all(files, 'slot-type') };
}

function one<Members>(files: readonly DefinitionFile[], kind: FileKind): Sourced<Members> {
  const [only] = all<Members>(files, kind);
  if (!only) throw new Error(`The definition has no ${kind} file`);
  return only;
}

/** The cast is what the schemas vouch for. */
function all<Members>(files: readonly DefinitionFile[], kind: FileKind): Sourced<Members>[] {
  return files
    .filter((file) => file.kind === kind)
    .map((file) => ({ file, data: withoutSchemaReference(file) as Members }));
}

function withoutSchemaReference({ data }: DefinitionFile): unknown {
  if (!isJsonObject(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([member]) => member !== '$schema'));
}
