import type { LocaleDefinition } from '../definition.ts';
import { errorIn, warningIn, type Finding } from '../finding.ts';

/** Contexts that no intent opens, that the runtime can't name, or in a language that has none. */
export function contexts({ locale, intents }: LocaleDefinition): Finding[] {
  const opened = new Set(intents.flatMap(({ data }) => (data.outputContexts ?? []).map(({ name }) => name)));
  return intents.flatMap(({ file, data }) =>
    (['inputContexts', 'outputContexts'] as const).flatMap((member) =>
      (data[member] ?? []).flatMap(({ name = '' }, index) => {
        const pointer = `/${member}/${index}/name`;
        return [
          ...(name.includes('-') ? [errorIn(file, { pointer, ...hyphen })] : []),
          ...(locale.data.localeId === 'en_US' ? [] : [errorIn(file, { pointer, ...elsewhere })]),
          ...(member === 'outputContexts' || opened.has(name) ? [] : [warningIn(file, { pointer, ...closed(name) })]),
        ];
      }),
    ),
  );
}

const hyphen = {
  rule: 'context-name',
  message: 'a context with a hyphen in its name can be defined but not used: the runtime refuses it',
  fix: 'Use letters, digits and single underscores.',
};

const elsewhere = {
  rule: 'no-contexts-here',
  message: 'Lex has contexts only in en_US',
  fix: 'Remove the context from this locale.',
};

const closed = (name: string) => ({
  rule: 'context-never-active',
  message: `no intent has the output context ${name}, so only a Lambda function or a client can open it`,
  fix: 'Add it to the outputContexts of the intent that comes before, or leave it out.',
});
