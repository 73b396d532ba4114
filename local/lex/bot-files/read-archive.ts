import { ArchiveError } from './archive-error.ts';
import type { ArchiveContent, BotContent, IntentContent, LocaleContent, Part } from './content.ts';
import type { FileTree } from './file-tree.ts';
import { createFileTree, folderOf } from './file-tree.ts';
import { fromFile } from './from-file.ts';
import { gatherScattered } from './gather-scattered.ts';
import type { PartKind } from './part-shapes.ts';
import { REQUEST_OF } from './part-shapes.ts';
import { resourceTypeOf } from './manifest.ts';
import type { Files } from './zip.ts';

/**
 * What the files of an export of the console say.
 *
 * @throws ArchiveError naming the file that is missing or can't be read
 */
export function readArchive(files: Files): ArchiveContent {
  const tree = createFileTree(files);
  const kind = resourceTypeOf(tree);
  if (kind === 'locale') return { kind, locale: readLocale(tree, only(tree, 'BotLocale.json')) };
  return { kind, bot: readBot(tree, only(tree, 'Bot.json')) };
}

function only(tree: FileTree, fileName: string): string {
  const [path, second] = tree.named(fileName);
  if (path === undefined) throw new ArchiveError(`The archive has no ${fileName}.`);
  if (second !== undefined) throw new ArchiveError(`The archive has more than one ${fileName}: ${path}, ${second}.`);
  return path;
}

function readBot(tree: FileTree, file: string): BotContent {
  const locales = tree.below(inFolder(file, 'BotLocales'), 'BotLocale.json').map((path) => readLocale(tree, path));
  return { ...readPart(tree, 'bot', file), locales };
}

function readLocale(tree: FileTree, file: string): LocaleContent {
  const intents = tree.below(inFolder(file, 'Intents'), 'Intent.json').map((path) => readIntent(tree, path));
  const slotTypes = tree.below(inFolder(file, 'SlotTypes'), 'SlotType.json');
  return {
    ...readPart(tree, 'locale', file),
    intents,
    slotTypes: slotTypes.map((path) => readPart(tree, 'slotType', path)),
  };
}

function readIntent(tree: FileTree, file: string): IntentContent {
  const slots = tree.below(inFolder(file, 'Slots'), 'Slot.json').map((path) => readPart(tree, 'slot', path));
  return { ...readPart(tree, 'intent', file), slots };
}

function readPart(tree: FileTree, kind: PartKind, file: string): Part {
  const json = gatherScattered(kind, tree.read(file));
  const { identifier } = json;
  const members = fromFile(REQUEST_OF[kind], json) as Part['members'];
  return { file, members, ...(typeof identifier === 'string' && { identifier }) };
}

const inFolder = (file: string, folder: string): string => [folderOf(file), folder].filter(Boolean).join('/');
