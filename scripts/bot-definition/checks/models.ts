import type { BotDefinition } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';
import { placesOf } from '../json.ts';

const MODEL = /^\{models\.(\w+)\}$/;

/** Placeholders of models that settings.json doesn't have: Lex would get the placeholder itself. */
export function models({ settings, locales }: BotDefinition): Finding[] {
  const files = locales.flatMap(({ locale, intents }) => [locale.file, ...intents.map(({ file }) => file)]);
  return files.flatMap((file) =>
    [...placesOf(file.data)].flatMap(({ value, pointer, name }) => {
      const use = name === 'modelArn' && typeof value === 'string' ? MODEL.exec(value)?.[1] : undefined;
      if (use === undefined || settings.data.models[use] !== undefined) return [];
      const message = `settings.json has no model "${use}"`;
      return [errorIn(file, { pointer, rule: 'unknown-model', message, fix: 'Add its id to "models" there.' })];
    }),
  );
}
