import { FALLBACK_SIGNATURE } from '../definition.ts';
import type { Quotas } from './quotas.ts';
import type { IntentRecord, LocaleRecord, SlotRecord, SlotTypeRecord } from './records.ts';

export type LocaleContents = Pick<LocaleRecord, 'intents' | 'slotTypes'>;

type CountedSlot = Pick<SlotRecord, 'valueElicitationSetting'>;
type CountedIntent = Pick<IntentRecord, 'parentIntentSignature' | 'sampleUtterances'> & {
  slots: Record<string, CountedSlot>;
};
type CountedSlotType = Pick<SlotTypeRecord, 'slotTypeValues'>;

interface Counted {
  intents: Record<string, CountedIntent>;
  slotTypes: Record<string, CountedSlotType>;
}

type Utterances = { utterance?: string | undefined }[];

/** What counts towards quotas in a locale; of "per intent" and the like the largest. */
export function countLocale(locale: Counted): Partial<Quotas> {
  const intents = Object.values(locale.intents);
  const slotsOf = intents.map((intent) => Object.values(intent.slots));
  const slots = slotsOf.flat();
  const values = Object.values(locale.slotTypes).map(countValues);
  const characters = [...intents.map(utterancesOf), ...slots.map(answersOf)].map(countCharacters);
  return {
    intentsPerLocale: intents.filter((intent) => intent.parentIntentSignature !== FALLBACK_SIGNATURE).length,
    slotsPerLocale: slots.length,
    slotsPerIntent: largest(slotsOf.map(({ length }) => length)),
    slotTypesPerLocale: values.length,
    valuesPerSlotType: largest(values),
    valuesPerLocale: sum(values),
    utterancesPerIntent: largest(intents.map((intent) => utterancesOf(intent).length)),
    utterancesPerSlot: largest(slots.map((slot) => answersOf(slot).length)),
    utteranceCharactersPerLocale: sum(characters),
  };
}

const utterancesOf = (intent: CountedIntent): Utterances => intent.sampleUtterances ?? [];

const answersOf = (slot: CountedSlot): Utterances => slot.valueElicitationSetting?.sampleUtterances ?? [];

const countCharacters = (utterances: Utterances): number =>
  sum(utterances.map(({ utterance = '' }) => utterance.length));

/** Values and their synonyms. */
export const countValues = ({ slotTypeValues }: CountedSlotType): number =>
  sum((slotTypeValues ?? []).map(({ synonyms }) => 1 + (synonyms?.length ?? 0)));

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

const largest = (numbers: number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);
