import type { LocaleDefinition, SlotTypeMembers, Sourced } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';

/** A word that stands for two values of a slot type stands for neither. */
export function duplicateValues({ slotTypes }: LocaleDefinition): Finding[] {
  return slotTypes.flatMap((slotType) => {
    const owners = new Map<string, string>();
    return words(slotType.data).flatMap(({ text, value, pointer }) => {
      const owner = owners.get(text.toLowerCase());
      owners.set(text.toLowerCase(), owner ?? value);
      return owner === undefined ? [] : [told(slotType, pointer, `"${text}" already stands for ${owner}`)];
    });
  });
}

function words({ slotTypeValues = [] }: SlotTypeMembers) {
  return slotTypeValues.flatMap(({ sampleValue, synonyms = [] }, index) => {
    const value = sampleValue?.value ?? '';
    const pointer = `/slotTypeValues/${index}`;
    return [
      { text: value, value, pointer: `${pointer}/sampleValue/value` },
      ...synonyms.map((synonym, at) => ({
        text: synonym.value ?? '',
        value,
        pointer: `${pointer}/synonyms/${at}/value`,
      })),
    ];
  });
}

function told({ file }: Sourced<SlotTypeMembers>, pointer: string, message: string): Finding {
  return errorIn(file, { pointer, rule: 'duplicate-value', message, fix: 'Keep it under one value only.' });
}
