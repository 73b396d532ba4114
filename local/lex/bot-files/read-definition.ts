import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ArchiveError } from './archive-error.ts';
import type { BotContent } from './content.ts';
import { readArchive } from './read-archive.ts';
import { readDefinitionFolder, readJsonFiles } from './read-folder.ts';
import type { Files } from './zip.ts';
import { readZip } from './zip.ts';

/**
 * The bot in an export of the console, zipped or unpacked, or in a definition folder.
 *
 * @throws ArchiveError naming what is wrong and where, also when there is nothing at `place`
 */
export function readDefinition(place: string): BotContent {
  const isFolder = isFolderAt(place);
  try {
    const files = isFolder ? readJsonFiles(place) : readZip(readFileSync(place));
    return isFolder && files.has('bot.json') ? readDefinitionFolder(files) : botOf(files, isFolder);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new ArchiveError(`${place}: ${error.message}`, { cause: error });
  }
}

function isFolderAt(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch (cause) {
    throw new ArchiveError(`There is no file or folder ${path.resolve(place)}.`, { cause });
  }
}

function botOf(files: Files, isFolder: boolean): BotContent {
  if (isFolder && ![...files.keys()].some((file) => file.toLowerCase() === 'manifest.json'))
    throw new ArchiveError('the folder has neither a bot.json nor the Manifest.json of an export.');
  const content = readArchive(files);
  if (content.kind === 'bot') return content.bot;
  throw new ArchiveError('the export holds a locale, not a bot: import it into a bot with StartImport.');
}
