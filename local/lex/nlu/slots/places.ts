import { wordsOf } from '../words.ts';
import { findCapitalized, findCountries, findStates, findStreets } from './known-places.ts';
import { NOT_NAMES } from './not-names.ts';
import type { Resolver, Span } from './resolver.ts';
import { spanAt } from './resolver.ts';

const LEAD_IN =
  /^(?:(?:hi|hello|hey|ok|okay|sure|yes|well|so)[,!.]?\s+)?(?:(?:i\s+(?:live|work|am|was\s+born)|i['’]?m|we\s+(?:live|are)|we['’]?re|it\s+is|it['’]?s|that\s+is|that['’]?s|this\s+is)\s+|(?:(?:living|based|located|staying|moving|going|travell?ing|flying|born)\s+)|(?:(?:my|the|our)\s+(?:home\s*)?(?:city|town|country|state|province|street|address)(?:\s+name)?(?:\s+is|['’]s)\s+)|(?:(?:please\s+)?(?:ship|send|deliver|fly|go)(?:\s+(?:it|them|me|this))?\s+))*(?:(?:in|from|to|at|near|on|around)\s+)?(?:(?:the\s+)?(?:city|state|province)\s+of\s+)?/i;
const TRAILING = /[\s,.!?]*(?:(?:please|thanks|thank you|now|right now|at the moment)[\s,.!?]*)*$/i;
const MAX_WORDS = 5;
/** "New York", "The Hague", "Long Beach", "Isle of Man" are places all the same. */
const IN_PLACES = new Set('new the long great of and in on all good fine will look'.split(' '));

/** What an answer says of a place, without the words around it, or nothing where it is no place. */
function cleanedIn(text: string): Span | undefined {
  const start = LEAD_IN.exec(text)?.[0].length ?? 0;
  const end = text.length - (TRAILING.exec(text.slice(start))?.[0].length ?? 0);
  const words = wordsOf(text.slice(start, end)).map(({ norm }) => norm);
  const isPlace =
    words.length > 0 &&
    words.length <= MAX_WORDS &&
    words.some((word) => !IN_PLACES.has(word)) &&
    words.every((word) => IN_PLACES.has(word) || !NOT_NAMES.has(word));
  const place = text.slice(start, end);
  return isPlace && /^[\p{L}\p{M}\p{N}\s.,'’()-]+$/u.test(place) ? spanAt(text, [start, end], place) : undefined;
}

type FindPlaces = (text: string) => Span[];

/** A place of the list comes before whatever else is said; without one the cleaned answer is taken. */
function createPlaceResolver(sample: string, find: FindPlaces, clean = cleanedIn): Resolver {
  const elicit = (text: string): Span | undefined => find(text)[0] ?? clean(text);
  return {
    find,
    elicit,
    accept(text) {
      const trimmed = text.trim();
      const span = elicit(trimmed);
      return span?.start === 0 && span.end === trimmed.length ? span.value : undefined;
    },
    sample,
    isOpen: true,
  };
}

const withoutDigits = (text: string): Span | undefined => {
  const span = cleanedIn(text);
  return span && !/\d/.test(span.value.originalValue) ? span : undefined;
};

/** "London, UK" is the city of London. */
const beforeComma = (text: string): Span | undefined => withoutDigits(text.split(',')[0] ?? '');

/** AMAZON.City, as said. In a sentence it is a capitalised word after "in", "to" and the like. */
export const createCityResolver = (): Resolver => createPlaceResolver('New York', findCapitalized, beforeComma);

/** AMAZON.Country, as said: the countries of the world stand out by themselves. */
export const createCountryResolver = (): Resolver => createPlaceResolver('Germany', findCountries, withoutDigits);

/** AMAZON.State, as said: the states of the USA and the countries of the UK stand out by themselves. */
export const createStateResolver = (): Resolver => createPlaceResolver('California', findStates, withoutDigits);

/** The house number is no part of a street's name. */
const HOUSE_NUMBER = /^(?:no\.?\s*|number\s+)?\d+[a-z]?[\s,]+/i;

function streetIn(text: string): Span | undefined {
  const span = cleanedIn(text);
  if (!span) return undefined;
  const number = HOUSE_NUMBER.exec(span.value.originalValue)?.[0].length ?? 0;
  const name = span.value.originalValue.slice(number);
  return /\p{L}/u.test(name) ? spanAt(text, [span.start + number, span.end], name) : undefined;
}

/** AMAZON.StreetName: the name without the house number. */
export const createStreetNameResolver = (): Resolver => createPlaceResolver('Main Street', findStreets, streetIn);
