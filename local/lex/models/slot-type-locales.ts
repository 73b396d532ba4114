import type { BuiltLocale, IntentDefinition } from '../definition.ts';
import { BUILT_IN_PREFIX } from './reserved-names.ts';

const ENGLISH = ['en_AU', 'en_GB', 'en_IN', 'en_US', 'en_ZA'];
const SPANISH = ['es_419', 'es_ES', 'es_US'];

/**
 * Built-in slot types that not every locale has.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/built-in-slots.html
 */
const LOCALES: Record<string, (localeId: string) => boolean> = {
  AlphaNumeric: (localeId) => localeId !== 'ko_KR',
  Confirmation: (localeId) => ENGLISH.includes(localeId),
  Currency: (localeId) => [...ENGLISH, ...SPANISH].includes(localeId),
  UKPostalCode: (localeId) => localeId === 'en_GB',
};

/** Whether a locale has the built-in slot type of that name, without `AMAZON.`. */
export const hasSlotType = (localeId: string, name: string): boolean => LOCALES[name]?.(localeId) ?? true;

/** Open point 26: reasons why the locale can't be built, namely slots of a built-in type that it doesn't have. */
export const checkSlotTypeLocales = (
  { intentName, slots }: IntentDefinition,
  { localeId, slotTypes }: BuiltLocale,
): string[] =>
  slots.flatMap(({ slotName, slotTypeName }) => {
    const derived = slotTypes.find((type) => type.slotTypeName === slotTypeName);
    const signature = derived ? (derived.parentSlotTypeSignature ?? '') : slotTypeName;
    return hasSlotType(localeId, signature.slice(BUILT_IN_PREFIX.length))
      ? []
      : [`Slot '${slotName}' of intent '${intentName}' has the type '${signature}', which ${localeId} does not have.`];
  });
