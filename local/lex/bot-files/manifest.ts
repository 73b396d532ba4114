import { ArchiveError } from './archive-error.ts';
import type { ArchiveContent } from './content.ts';
import type { FileTree } from './file-tree.ts';

export const MANIFEST = 'Manifest.json';

type Kind = ArchiveContent['kind'];

/** As exports have it; the documentation writes `Bot` and `BotLocale`, and `metadata`. */
const WRITTEN: Record<Kind, string> = { bot: 'BOT', locale: 'BOT_LOCALE' };

export const manifestOf = (kind: Kind): object => ({
  metaData: { schemaVersion: '1', fileFormat: 'LexJson', resourceType: WRITTEN[kind] },
});

/** What the manifest says that the archive holds. @throws ArchiveError for another thing than a bot or locale of Lex V2 */
export function resourceTypeOf(tree: FileTree): Kind {
  const path = tree.find(MANIFEST);
  if (path === undefined) throw new ArchiveError(`The archive has no ${MANIFEST} at its top.`);
  const manifest = tree.read(path);
  const metadata = (manifest.metaData ?? manifest.metadata ?? {}) as Record<string, unknown>;
  const { fileFormat, resourceType } = metadata;
  if (fileFormat !== 'LexJson') throw new ArchiveError(`${path}: the fileFormat is ${say(fileFormat)}, not LexJson.`);
  const kind = (Object.keys(WRITTEN) as Kind[]).find((one) => letters(WRITTEN[one]) === letters(resourceType));
  if (!kind) throw new ArchiveError(`${path}: the resourceType is ${say(resourceType)}, neither Bot nor BotLocale.`);
  return kind;
}

const say = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

const letters = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('_', '').toLowerCase() : '');
