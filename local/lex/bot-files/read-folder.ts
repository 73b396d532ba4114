import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BotContent, LocaleContent, Part } from './content.ts';
import type { FileTree } from './file-tree.ts';
import { createFileTree, folderOf } from './file-tree.ts';
import { intentContent } from './intent-content.ts';
import type { Files } from './zip.ts';

/** All JSON files of a folder, by their path in it. */
export function readJsonFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
  const paths = files.map((entry) => path.join(path.relative(folder, entry.parentPath), entry.name));
  return new Map(paths.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]));
}

/**
 * The bot of a definition folder: `bot.json`, and for each locale `<locale>/locale.json`, `intents/*.json` and
 * `slot-types/*.json`. The members are those of the API; an intent has its `slots`, in the order in which Lex asks, and a
 * slot's `slotTypeName` stands for the id of its type. Placeholders of a deployment stay as they are.
 */
export function readDefinitionFolder(files: Files): BotContent {
  const tree = createFileTree(files);
  const locales = tree.named('locale.json').filter((file) => folderOf(file) !== '' && !folderOf(file).includes('/'));
  return { ...readPart(tree, 'bot.json'), locales: locales.map((file) => readLocale(tree, files, file)) };
}

function readLocale(tree: FileTree, files: Files, file: string): LocaleContent {
  const inFolder = (folder: string) => [...files.keys()].filter((path) => folderOf(path) === folder).sort();
  const folder = folderOf(file);
  const { members, ...part } = readPart(tree, file);
  return {
    ...part,
    members: { localeId: folder, ...members },
    intents: inFolder(`${folder}/intents`).map((path) => intentContent(path, readPart(tree, path).members)),
    slotTypes: inFolder(`${folder}/slot-types`).map((path) => readPart(tree, path)),
  };
}

function readPart(tree: FileTree, file: string): Part {
  const { $schema: _, ...members } = tree.read(tree.find(file) ?? file);
  return { file, members };
}
