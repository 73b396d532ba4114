import type { SlotDefinition } from '../definition.ts';
import type { ResolveContext, Resolver, Span } from './slots/resolver.ts';

type Rewrite = [pattern: RegExp, text: string];

/** Words that make an answer vague without changing its value. */
const HEDGES: Rewrite[] = [
  [
    /\b(?:i (?:think|guess|suppose|believe)|maybe|perhaps|probably|something like|somewhere (?:in|near|around)|or so|roughly|about|around|approximately)\b/gi,
    ' ',
  ],
];

const COUNTS: Rewrite[] = [
  [/\b(?:a )?baker['’]?s dozen\b/gi, '13'],
  [/\bhalf a dozen\b/gi, '6'],
  [/\b(?:two|2|a couple(?: of)?) dozen\b/gi, '24'],
  [/\b(?:three|3) dozen\b/gi, '36'],
  [/\b(?:a|one|1) dozen\b/gi, '12'],
  [/\b(?:a couple|a pair|both of us|the two of us)\b/gi, '2'],
  [/\b(?:just me|only me|by myself|a single one)\b/gi, '1'],
  [/\b(?:none|nobody|not a single one)\b/gi, '0'],
];

/** Not "the day after christmas": that is another day, and a wrong value is worse than none. */
const day = (name: string): RegExp => new RegExp(`(?<!\\b(?:after|before|from|since) )\\b${name}\\b`, 'gi');

const DAYS: Rewrite[] = [
  [day('christmas eve'), 'december 24'],
  [day('(?:christmas(?: day)?|xmas)'), 'december 25'],
  [day("new year['’]?s eve"), 'december 31'],
  [day("new year['’]?s(?: day)?"), 'january 1'],
  [day("valentine['’]?s(?: day)?"), 'february 14'],
  [day('halloween'), 'october 31'],
];

const DIGITS = 'zero one two three four five six seven eight nine'.split(' ');
const digitOf = (word: string): string => (word === 'oh' ? '0' : String(DIGITS.indexOf(word.toLowerCase())));
const SPOKEN_DIGIT = `(?:oh|${DIGITS.join('|')})`;

const ANSWERS: Rewrite[] = [
  [/^.*\b(?:why not|i don['’]?t mind|count me in|fine by me|works for me|no objections?)\b.*$/i, 'yes'],
  [/^.*\b(?:i['’]?d rather not|no chance|count me out|i['’]?ll pass|not in the mood)\b.*$/i, 'no'],
];

const PLACES: Rewrite[] = [
  [/^.*\b(?:i(?:['’]m| am)|we(?:['’]re| are)|(?:i|we) live|it['’]?s|it is)\s+(?:from|in|near|outside)\s+/i, ''],
  [/\bthe big apple\b/gi, 'New York'],
  [/\b(?:the states|stateside)\b/gi, 'United States'],
];

/**
 * What a language model adds in Lex, modestly and the same each time: by type, other words for what the type reads.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/assisted-slot.html (the types)
 */
const REWRITES: Record<string, Rewrite[]> = {
  'AMAZON.AlphaNumeric': [],
  'AMAZON.City': PLACES,
  'AMAZON.Confirmation': ANSWERS,
  'AMAZON.Country': PLACES,
  'AMAZON.Date': [...HEDGES, ...DAYS],
  'AMAZON.Number': [...HEDGES, ...COUNTS],
  'AMAZON.PhoneNumber': HEDGES,
};
const SPELLED_TYPES = new Set(['AMAZON.AlphaNumeric', 'AMAZON.PhoneNumber']);

/** Whether the slot asks for a second reading and its type has one. */
export const isAssistable = (slot: SlotDefinition): boolean =>
  Object.hasOwn(REWRITES, slot.slotTypeName) &&
  slot.valueElicitationSetting?.slotResolutionSetting?.slotResolutionStrategy === 'EnhancedFallback';

/** The second reading of an answer in which the type found nothing, or undefined when that finds nothing either. */
export function assist(
  slot: SlotDefinition,
  text: string,
  context: ResolveContext,
  resolver: Resolver,
): Span | undefined {
  const rewritten = (REWRITES[slot.slotTypeName] ?? []).reduce(
    (said, [pattern, put]) => said.replace(pattern, put),
    text,
  );
  const plain = (SPELLED_TYPES.has(slot.slotTypeName) ? spell(rewritten) : rewritten).trim();
  if (plain === '' || plain === text.trim()) return undefined;
  const found = resolver.elicit(plain, context);
  return found && { start: 0, end: text.length, value: { ...found.value, originalValue: text.trim() } };
}

/** "double five one, A as in alpha" is "551A". */
const spell = (text: string): string =>
  text
    .replace(/\b([a-z]) (?:as in|like|for) [a-z]+\b/gi, '$1')
    .replace(new RegExp(`\\b(double|triple) (${SPOKEN_DIGIT})\\b`, 'gi'), (_, times: string, digit: string) =>
      digitOf(digit).repeat(times.toLowerCase() === 'double' ? 2 : 3),
    )
    .replace(new RegExp(`\\b${SPOKEN_DIGIT}\\b`, 'gi'), digitOf)
    .replace(/\b(\w)[\s,]+(?=\w\b)/g, '$1')
    .replace(/(\d)[\s,]+(?=\d)/g, '$1');
