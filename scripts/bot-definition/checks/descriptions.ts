import type { LocaleDefinition } from '../definition.ts';
import type { DefinitionFile } from '../definition-file.ts';
import { warningIn, type Finding } from '../finding.ts';
import { isJsonObject, placesOf } from '../json.ts';

/** Lex's language models read names and descriptions: an empty one is a hint that is missing. */
export function descriptions({ locale, intents, slotTypes }: LocaleDefinition): Finding[] {
  return [
    ...[...intents, ...slotTypes].flatMap(({ file }) => blankDescriptions(file)),
    ...(asksWhichIntent(locale.file)
      ? intents
          .filter(({ data }) => !data.intentDisplayName)
          .map(({ file }) => warningIn(file, { pointer: '/intentName', ...noDisplayName }))
      : []),
  ];
}

function blankDescriptions(file: DefinitionFile): Finding[] {
  return [...placesOf(file.data)]
    .filter(({ name, value }) => name === 'description' && typeof value === 'string' && value.trim() === '')
    .map(({ pointer }) => warningIn(file, { pointer, ...blank }));
}

function asksWhichIntent({ data }: DefinitionFile): boolean {
  return [...placesOf(data)].some(
    ({ name, value }) => name === 'intentDisambiguationSettings' && isJsonObject(value) && value.enabled === true,
  );
}

const blank = {
  rule: 'no-description',
  message: 'the description is empty',
  fix: 'Say what is meant, and what belongs elsewhere: Assisted NLU goes by it.',
};

const noDisplayName = {
  rule: 'no-display-name',
  message: 'the locale asks customers which intent they meant, and this one has no name to show',
  fix: 'Add intentDisplayName, in a customer’s words.',
};
