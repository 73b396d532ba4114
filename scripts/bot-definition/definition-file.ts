import type { Json } from './json.ts';

/** What a file defines; also the name of its JSON Schema. */
export type FileKind = 'bot' | 'settings' | 'aliases' | 'locale' | 'intent' | 'slot-type';

/** One JSON file of the definition. */
export interface DefinitionFile {
  /** Relative to the definition's folder, with `/`: `en_US/intents/Help.json`. */
  readonly path: string;
  readonly kind: FileKind;
  /** The folder of the locale it belongs to. */
  readonly localeId?: string;
  readonly data: Json;
  /** One-based line of each JSON pointer. */
  readonly lines: ReadonlyMap<string, number>;
}

const IN_LOCALE = /^([^/]+)\/(?:(locale)\.json|(intent)s\/[^/]+\.json|(slot-type)s\/[^/]+\.json)$/;

/** What the file at a path defines, told by its place; `undefined` when the definition has no such place. */
export function placeOf(path: string): { kind: FileKind; localeId?: string } | undefined {
  const top = /^(bot|settings|aliases)\.json$/.exec(path);
  if (top) return { kind: top[1] as FileKind };

  const [, localeId, ...kinds] = IN_LOCALE.exec(path) ?? [];
  const kind = kinds.find((name) => name !== undefined) as FileKind | undefined;
  return localeId && kind ? { kind, localeId } : undefined;
}
