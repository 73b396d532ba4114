/** A unit of money: the code of its currency and how many of it make one; the locale's own where `code` is missing. */
export interface MoneyUnit {
  code?: string;
  /** Which of the locale's currencies a word means: "dollars" is never GBP. */
  among?: readonly string[];
  parts: number;
}

const DOLLARS = ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD'] as const;
const CENTS = [...DOLLARS, 'EUR', 'ZAR'] as const;

/** What "$" and a bare amount mean where customers of a locale live. */
const LOCAL_CURRENCIES: Record<string, string> = {
  en_AU: 'AUD',
  en_GB: 'GBP',
  en_IN: 'INR',
  en_ZA: 'ZAR',
  es_ES: 'EUR',
  es_419: 'USD',
};

export const localCurrency = (localeId: string): string => LOCAL_CURRENCIES[localeId] ?? 'USD';

const CODES =
  'USD EUR GBP JPY CNY INR AUD CAD NZD CHF SEK NOK DKK PLN CZK HUF BRL MXN ARS CLP COP ZAR SGD HKD KRW TRY ILS AED SAR THB IDR MYR PHP'.split(
    ' ',
  );

const WORDS: [string, MoneyUnit][] = [
  ['dollars? bucks?', { among: DOLLARS, parts: 1 }],
  ['us\\sdollars? american\\sdollars?', { code: 'USD', parts: 1 }],
  ['canadian\\sdollars?', { code: 'CAD', parts: 1 }],
  ['australian\\sdollars?', { code: 'AUD', parts: 1 }],
  ['cents? c ¢', { among: CENTS, parts: 100 }],
  ['quarters?', { among: ['USD', 'CAD'], parts: 4 }],
  ['dimes?', { among: ['USD', 'CAD'], parts: 10 }],
  ['nickels?', { among: ['USD', 'CAD'], parts: 20 }],
  ['penny pennies', { among: ['USD', 'GBP', 'CAD'], parts: 100 }],
  ['euros?', { code: 'EUR', parts: 1 }],
  ['pounds? quid sterling', { code: 'GBP', parts: 1 }],
  ['pence p', { code: 'GBP', parts: 100 }],
  ['yen', { code: 'JPY', parts: 1 }],
  ['yuan renminbi', { code: 'CNY', parts: 1 }],
  ['rupees? rs', { code: 'INR', parts: 1 }],
  ['paise paisa', { code: 'INR', parts: 100 }],
  ['rands?', { code: 'ZAR', parts: 1 }],
  ['pesos?', { code: 'MXN', parts: 1 }],
  ['francs?', { code: 'CHF', parts: 1 }],
];

const SIGNS: [string, MoneyUnit][] = [
  ['C$', { code: 'CAD', parts: 1 }],
  ['CA$', { code: 'CAD', parts: 1 }],
  ['A$', { code: 'AUD', parts: 1 }],
  ['AU$', { code: 'AUD', parts: 1 }],
  ['US$', { code: 'USD', parts: 1 }],
  ['NZ$', { code: 'NZD', parts: 1 }],
  ['R', { code: 'ZAR', parts: 1 }],
  ['R$', { code: 'BRL', parts: 1 }],
  ['$', { among: DOLLARS, parts: 1 }],
  ['€', { code: 'EUR', parts: 1 }],
  ['£', { code: 'GBP', parts: 1 }],
  ['¥', { code: 'JPY', parts: 1 }],
  ['₹', { code: 'INR', parts: 1 }],
  ['₩', { code: 'KRW', parts: 1 }],
];

const coded = CODES.map((code): [string, MoneyUnit] => [code.toLowerCase(), { code, parts: 1 }]);
const spelled = WORDS.flatMap(([words, unit]) => words.split(' ').map((word): [string, MoneyUnit] => [word, unit]));
const signed = SIGNS.map(([sign, unit]): [string, MoneyUnit] => [sign.replaceAll('$', '\\$'), unit]);

const firstUnit = (entries: [RegExp, MoneyUnit][], text: string): [MoneyUnit, number] | undefined => {
  for (const [pattern, unit] of entries) {
    const match = pattern.exec(text);
    if (match) return [unit, match[0].length];
  }
  return undefined;
};

const AFTER = [...spelled, ...coded].map(([word, unit]): [RegExp, MoneyUnit] => [
  new RegExp(`^\\s*(?:${word})(?![\\p{L}\\p{N}])`, 'iu'),
  unit,
]);
const SIGN_AFTER = signed.map(([sign, unit]): [RegExp, MoneyUnit] => [new RegExp(`^\\s?${sign}`, 'iu'), unit]);
const BEFORE = [...signed, ...coded].map(([sign, unit]): [RegExp, MoneyUnit] => [
  new RegExp(`(?<![\\p{L}\\p{N}])${sign}\\s?$`, 'iu'),
  unit,
]);

/** The longest sign or code that may stand before an amount; looking further back would be for nothing. */
const REACH = 24;

/** The unit that a text begins with, and how long it is. */
export const unitAfter = (text: string): [MoneyUnit, number] | undefined =>
  firstUnit(AFTER, text.slice(0, REACH)) ?? firstUnit(SIGN_AFTER, text.slice(0, REACH));

/** The unit that a text ends with. */
export const unitBefore = (text: string): [MoneyUnit, number] | undefined => firstUnit(BEFORE, text.slice(-REACH));

export function codeOf(unit: MoneyUnit, local: string): string {
  if (unit.code) return unit.code;
  return unit.among?.includes(local) ? local : (unit.among?.[0] ?? local);
}
