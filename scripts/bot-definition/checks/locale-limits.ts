import { countLocale, countValues } from '../../../local/lex/models/count-locale.ts';
import { createQuotas, NOUNS } from '../../../local/lex/models/quotas.ts';
import type { LocaleDefinition } from '../definition.ts';
import { errorIn, warningIn, type Finding } from '../finding.ts';

const PER_LOCALE = [
  'intentsPerLocale',
  'slotTypesPerLocale',
  'slotsPerLocale',
  'valuesPerLocale',
  'utteranceCharactersPerLocale',
] as const;

/** Stricter figures that the Lex tutorial prints; passing them is worth a warning, no more. */
const TUTORIAL_LIMITS = { intents: 100, slotTypes: 100 };

/** Counts that go over more than one member; what a single member may hold is in the schemas. */
export function localeLimits({ locale, intents, slotTypes }: LocaleDefinition): Finding[] {
  const limits = createQuotas({})(locale.data.localeId);
  const counts = countLocale({
    intents: byPlace(intents.map(({ data }) => ({ ...data, slots: byPlace(data.slots ?? []) }))),
    slotTypes: byPlace(slotTypes.map(({ data }) => data)),
  });
  const inLocale = PER_LOCALE.map((name) => ({ what: NOUNS[name], count: counts[name] ?? 0, limit: limits[name] }));
  const inTypes = slotTypes.map(({ file, data }) => ({
    file,
    over: { what: 'values and synonyms', count: countValues(data), limit: limits.valuesPerSlotType },
  }));
  return [
    ...inLocale.filter(({ count, limit }) => count > limit).map((over) => errorIn(locale.file, tooMany(over))),
    ...inTypes.filter(({ over }) => over.count > over.limit).map(({ file, over }) => errorIn(file, tooMany(over))),
    ...(intents.some(({ data }) => data.sampleUtterances?.length) ? [] : [errorIn(locale.file, nothingToSay)]),
    ...[
      { what: 'intents', count: intents.length, limit: TUTORIAL_LIMITS.intents },
      { what: 'custom slot types', count: slotTypes.length, limit: TUTORIAL_LIMITS.slotTypes },
    ]
      .filter(({ count, limit }) => count > limit)
      .map((over) => warningIn(locale.file, tooMany(over))),
  ];
}

const byPlace = <Part>(parts: readonly Part[]): Record<string, Part> => Object.fromEntries(parts.entries());

const tooMany = ({ what, count, limit }: { what: string; count: number; limit: number }) => ({
  pointer: '',
  rule: 'too-many',
  message: `${count} ${what}; ${limit} are allowed`,
  fix: 'Remove or merge some.',
});

const nothingToSay = {
  pointer: '',
  rule: 'no-utterances',
  message: 'no intent of this locale has a sample utterance, so Lex can not build it',
  fix: 'Add sampleUtterances to at least one intent.',
};
