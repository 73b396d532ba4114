/**
 * How much a locale may hold.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html
 */
export const LIMITS = { valuesPerSlotType: 10_000, valuesPerLocale: 50_000 } as const;

const ENGLISH = { intents: 1000, slotTypes: 250, slots: 4000, utteranceCharacters: 2_000_000 } as const;
const OTHERS = { intents: 250, slotTypes: 100, slots: 2000, utteranceCharacters: 200_000 } as const;

export const limitsOf = (localeId: string) => (['en_US', 'en_GB', 'en_AU'].includes(localeId) ? ENGLISH : OTHERS);

/** Stricter figures that the Lex tutorial prints; passing them is worth a warning, no more. */
export const TUTORIAL_LIMITS = { intents: 100, slotTypes: 100 } as const;
