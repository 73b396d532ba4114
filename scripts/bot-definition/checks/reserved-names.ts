import { isReservedIntentName, isReservedSlotTypeName, RESERVED_AT_BUILD } from '../../../local/lex/models/reserved-names.ts';
import type { LocaleDefinition } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';

/** The schemas refuse Lex's own names as Lex writes them; here also in other case, which Lex takes for the same. */
export function reservedNames({ intents, slotTypes }: LocaleDefinition): Finding[] {
  return [
    ...intents
      .filter(({ data }) => data.parentIntentSignature === undefined && isReserved(data.intentName))
      .map(({ file, data }) => errorIn(file, { pointer: '/intentName', ...reserved(data.intentName) })),
    ...slotTypes
      .filter(({ data }) => isReservedSlotTypeName(data.slotTypeName))
      .map(({ file, data }) => errorIn(file, { pointer: '/slotTypeName', ...reserved(data.slotTypeName) })),
  ];
}

const isReserved = (name: string) =>
  isReservedIntentName(name) || RESERVED_AT_BUILD.some((word) => word.toLowerCase() === name.toLowerCase());

const reserved = (name: string) => ({
  rule: 'reserved-name',
  message: `Lex keeps the name ${name} for itself`,
  fix: 'Choose another name, for the file too.',
});
