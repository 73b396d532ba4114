import { localeFolders } from './assemble.ts';
import type { DefinitionFile } from './definition-file.ts';
import type { Finding } from './finding.ts';

const ALWAYS = ['bot.json', 'settings.json', 'aliases.json'];

/** Finds files that every definition needs; one that is there but unreadable has been told already. */
export function checkFilesPresent(files: readonly DefinitionFile[], unreadable: readonly Finding[]): Finding[] {
  const present = new Set([...files.map((file) => file.path), ...unreadable.map((finding) => finding.file)]);
  const needed = [...ALWAYS, ...localeFolders(files).map((localeId) => `${localeId}/locale.json`)];
  const missing = needed.filter((path) => !present.has(path));
  const noLocale = localeFolders(files).length === 0 ? ['en_US/locale.json'] : [];
  return [...missing, ...noLocale].map((file) => ({
    severity: 'error',
    file,
    pointer: '',
    rule: 'missing-file',
    message: 'the file is missing',
    fix: 'Add it; its members are described in bot-definition/README.md.',
  }));
}
