import { quotaExceeded } from '../errors.ts';

/**
 * How many of a thing there may be. "Locale" is one language of the draft.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html
 */
export interface Quotas {
  botsPerAccount: number;
  versionsPerBot: number;
  /** Open point 23: without FallbackIntent. */
  intentsPerLocale: number;
  slotsPerLocale: number;
  slotsPerIntent: number;
  slotTypesPerLocale: number;
  /** Values and synonyms together, as in the next. */
  valuesPerSlotType: number;
  valuesPerLocale: number;
  utterancesPerIntent: number;
  utterancesPerSlot: number;
  /** Of intents and slots together. */
  utteranceCharactersPerLocale: number;
  parallelBuilds: number;
}

const EVERYWHERE: Quotas = {
  botsPerAccount: 100,
  versionsPerBot: 100,
  intentsPerLocale: 250,
  slotsPerLocale: 2000,
  slotsPerIntent: 100,
  slotTypesPerLocale: 100,
  valuesPerSlotType: 10_000,
  valuesPerLocale: 50_000,
  utterancesPerIntent: 1500,
  utterancesPerSlot: 10,
  utteranceCharactersPerLocale: 200_000,
  parallelBuilds: 5,
};

const LARGE_LOCALES = ['en_US', 'en_GB', 'en_AU'];
const IN_LARGE_LOCALES: Partial<Quotas> = {
  intentsPerLocale: 1000,
  slotsPerLocale: 4000,
  slotTypesPerLocale: 250,
  utteranceCharactersPerLocale: 2_000_000,
};

export const QUOTA_NAMES = Object.keys(EVERYWHERE) as (keyof Quotas)[];

/** The quotas of an account; `adjusted` are those that it got changed. */
export type QuotasOf = (localeId?: string) => Quotas;

export const createQuotas =
  (adjusted: Partial<Quotas>): QuotasOf =>
  (localeId = '') => ({
    ...EVERYWHERE,
    ...(LARGE_LOCALES.includes(localeId) && IN_LARGE_LOCALES),
    ...adjusted,
  });

/** What each quota counts. */
export const NOUNS: Record<keyof Quotas, string> = {
  botsPerAccount: 'bots in an account',
  versionsPerBot: 'versions of a bot',
  intentsPerLocale: 'intents in a locale',
  slotsPerLocale: 'slots in a locale',
  slotsPerIntent: 'slots in an intent',
  slotTypesPerLocale: 'custom slot types in a locale',
  valuesPerSlotType: 'values and synonyms in a slot type',
  valuesPerLocale: 'values and synonyms in a locale',
  utterancesPerIntent: 'sample utterances in an intent',
  utterancesPerSlot: 'sample utterances in a slot',
  utteranceCharactersPerLocale: 'characters of sample utterances in a locale',
  parallelBuilds: 'builds at the same time',
};

/** Throws ServiceQuotaExceededException when a change makes more of something than its quota and than there was. */
export function refuseAboveQuota(quotas: Quotas, counts: Partial<Quotas>, before: Partial<Quotas> = {}): void {
  for (const [name, count] of Object.entries(counts) as [keyof Quotas, number][]) {
    if (count > quotas[name] && count > (before[name] ?? 0)) {
      throw quotaExceeded(`The quota is ${quotas[name]} ${NOUNS[name]}; this would make ${count}.`);
    }
  }
}
