import type { IntentMembers, LocaleDefinition, SlotTypeMembers } from '../definition.ts';
import { errorIn, warningIn, type Finding } from '../finding.ts';
import { LIMITS, limitsOf, TUTORIAL_LIMITS } from '../limits.ts';

/** Counts that go over more than one member; what a single member may hold is in the schemas. */
export function localeLimits({ locale, intents, slotTypes }: LocaleDefinition): Finding[] {
  const limits = limitsOf(locale.data.localeId);
  const values = slotTypes.map(({ data }) => countValues(data));
  const inLocale = [
    { what: 'intents', count: intents.length, limit: limits.intents },
    { what: 'custom slot types', count: slotTypes.length, limit: limits.slotTypes },
    { what: 'slots', count: sum(intents.map(({ data }) => data.slots?.length ?? 0)), limit: limits.slots },
    { what: 'slot type values and synonyms', count: sum(values), limit: LIMITS.valuesPerLocale },
    {
      what: 'characters in utterances',
      count: sum(intents.map(({ data }) => countCharacters(data))),
      limit: limits.utteranceCharacters,
    },
  ];
  return [
    ...inLocale.filter(({ count, limit }) => count > limit).map((over) => errorIn(locale.file, tooMany(over))),
    ...slotTypes
      .map(({ file }, index) => ({ file, what: 'values and synonyms', count: values[index] ?? 0 }))
      .filter(({ count }) => count > LIMITS.valuesPerSlotType)
      .map(({ file, ...over }) => errorIn(file, tooMany({ ...over, limit: LIMITS.valuesPerSlotType }))),
    ...(intents.some(({ data }) => data.sampleUtterances?.length) ? [] : [errorIn(locale.file, nothingToSay)]),
    ...[
      { what: 'intents', count: intents.length, limit: TUTORIAL_LIMITS.intents },
      { what: 'custom slot types', count: slotTypes.length, limit: TUTORIAL_LIMITS.slotTypes },
    ]
      .filter(({ count, limit }) => count > limit)
      .map((over) => warningIn(locale.file, tooMany(over))),
  ];
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const countValues = ({ slotTypeValues = [] }: SlotTypeMembers) =>
  sum(slotTypeValues.map(({ synonyms = [] }) => 1 + synonyms.length));

const countCharacters = ({ sampleUtterances = [] }: IntentMembers) =>
  sum(sampleUtterances.map(({ utterance = '' }) => utterance.length));

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
