import type { Span } from './resolver.ts';
import { spanAt } from './resolver.ts';

/** Everyday names of countries beside those that the platform knows. */
const MORE_COUNTRIES =
  'USA|U.S.A.|U.S.|America|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Holland|UAE|Czech Republic|Turkey';
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|England|Scotland|Wales|Northern Ireland|New South Wales|Queensland|Victoria|Tasmania|Ontario|Quebec|British Columbia|Alberta|Bavaria';
const STREETS =
  'street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|square|terrace|close|crescent|highway|parkway|row|alley';
const NO_CITIES =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I';

const A = 'A'.charCodeAt(0);
const LETTERS = 26;

/** The names of the world's countries in English, as the platform has them by their two-letter codes. */
function countryNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: LETTERS }, (_, index) => String.fromCharCode(A + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code)?.replace(/ \(.*\)$/, '') ?? []);
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names as whole words, the longest first; capitals don't matter. */
const anyOf = (names: string[]): RegExp => {
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

const findIn = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: name, index }) => spanAt(text, [index, index + name.length], name));

/** "US" is a country, "us" is not. */
const SHORT_COUNTRY = /(?<![\p{L}\p{N}])US(?![\p{L}\p{N}])/gu;
let countries: RegExp | undefined;
const states = anyOf(STATES.split('|'));

export function findCountries(text: string): Span[] {
  countries ??= anyOf([...countryNames(), ...MORE_COUNTRIES.split('|')]);
  return [...findIn(text, countries), ...findIn(text, SHORT_COUNTRY)].sort((one, other) => one.start - other.start);
}

export const findStates = (text: string): Span[] => findIn(text, states);

const CAPITALIZED = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:in|to|from|near|around)\\s)(?!(?:${NO_CITIES})(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:of|upon|de|la|del|the|on)(?=\\s\\p{Lu})|\\s\\p{Lu}[\\p{L}\\p{M}'’-]*){0,4}`,
  'gu',
);

/** States that are rather meant as the city. */
const CITIES_TOO = new Set(['new york', 'washington', 'victoria']);

/** Capitalised words after a preposition of place that are no country or state. */
export function findCapitalized(text: string): Span[] {
  const others = [...findCountries(text), ...findStates(text)]
    .filter(({ value }) => !CITIES_TOO.has(value.originalValue.toLowerCase()))
    .map(({ start }) => start);
  return findIn(text, CAPITALIZED)
    .filter(({ start }) => !others.includes(start))
    .map(({ start, end }) => {
      const name = text.slice(start, end).replace(/[.'’-]+$/, '');
      return spanAt(text, [start, start + name.length], name);
    });
}

const NUMBERED_STREET = new RegExp(
  `(?<=(?<![\\p{L}\\d])\\d{1,5}[a-z]?,?\\s)(?:\\p{L}[\\p{L}\\p{M}'’.-]*\\s){1,3}(?:${STREETS})(?!\\p{L})`,
  'giu',
);
const CAPITAL_STREETS = STREETS.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const CAPITALIZED_STREET = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d+(?:st|nd|rd|th))\\s){1,3}(?:${CAPITAL_STREETS})(?!\\p{L})`,
  'gu',
);

/** Names that end as streets do: after a house number, or with capitals. */
export function findStreets(text: string): Span[] {
  const numbered = findIn(text, NUMBERED_STREET);
  return numbered.length > 0 ? numbered : findIn(text, CAPITALIZED_STREET);
}
