import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BuiltLocale, SlotTypeDefinition } from '../../local/lex/definition.ts';
import { VECTOR_LENGTH } from '../../local/lex/nlu/embedder.ts';
import { createReadSentiment } from '../../local/lex/nlu/sentiment.ts';
import { createResolvers } from '../../local/lex/nlu/slots/registry.ts';
import type { Span } from '../../local/lex/nlu/slots/resolver.ts';

const MAX_TEXT = 1024;
const RUNS = { numRuns: 150 };
const NOW = Date.UTC(2025, 2, 5, 9);
const SIGNATURES = (
  'AlphaNumeric City Confirmation Country Currency Date Duration EmailAddress FirstName FreeFormInput LastName Number ' +
  'Percentage PhoneNumber State StreetName Time UKPostalCode'
).split(' ');

const sizes: SlotTypeDefinition = {
  slotTypeName: 'Sizes',
  valueSelectionSetting: { resolutionStrategy: 'TopResolution' },
  slotTypeValues: [{ sampleValue: { value: 'Extra Large' }, synonyms: [{ value: 'huge' }, { value: 'three' }] }],
};
const locale: BuiltLocale = {
  buildId: 'any',
  localeId: 'en_US',
  nluIntentConfidenceThreshold: 0.4,
  assistedNlu: 'off',
  assistsSlots: false,
  intents: [],
  slotTypes: [sizes],
};
const resolvers = createResolvers(locale);
const types = [...SIGNATURES.map((name) => `AMAZON.${name}`), 'Sizes'];

/** Words and signs that readers of values look at, so that random texts come near to values. */
const telling =
  'one two twenty hundred point minus a half and an hour quarter past to at in on from next last week month march may 3rd 12 1,000 4.5 .5 $ £ % usd cents @ . - / : + ( ) pm o\'clock morning new york street sw1a 1aa PT P1Y i am my name is not no "don\'t" 😀 é ٣ 𝟛 ß'.split(
    ' ',
  );
const likely = fc.array(fc.tuple(fc.constantFrom(...telling), fc.constantFrom(' ', '', ', ', '\n')), { maxLength: 60 });
const repeated = fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), fc.nat(MAX_TEXT));
const texts = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    likely.map((pieces) => pieces.flat().join('')),
    repeated.map(([piece, times]) => piece.repeat(times)),
    fc.tuple(fc.constantFrom(...telling), fc.nat(MAX_TEXT)).map(([piece, times]) => `${piece} `.repeat(times)),
  )
  .map((text) => text.slice(0, MAX_TEXT));

/** All that a type reads in a text, as a sentence and as an answer. */
function valuesIn(type: string, text: string): Span[] {
  const resolver = resolvers(type);
  const answer = resolver.elicit(text, { now: NOW });
  const whole = resolver.accept(text, { now: NOW });
  return [
    ...resolver.find(text, { now: NOW }),
    ...(answer ? [answer] : []),
    ...(whole ? [{ start: text.indexOf(whole.originalValue), end: -1, value: whole }] : []),
  ];
}

describe('a slot type', () => {
  it.each(types)('%s reads any text, and what it reads stands there', (type) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, value } of valuesIn(type, text)) {
          if (end >= 0) expect(text.slice(start, end)).toBe(value.originalValue);
          expect(value.originalValue).not.toBe('');
          expect(value.resolvedValues.length).toBeLessThanOrEqual(5);
          expect([null, value.resolvedValues[0]]).toContain(value.interpretedValue);
        }
      }),
      RUNS,
    );
  });

  it.each(types)('%s finds values in order, none inside another', (type) => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = resolvers(type).find(text, { now: NOW });

        expect(spans.every((span, index) => index === 0 || (spans[index - 1]?.end ?? 0) <= span.start)).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([
    ['Number', /^-?\d+(\.\d+)?$/],
    ['Currency', /^[A-Z]{3} \d+\.\d{2}$/],
    ['Percentage', /^-?\d+(\.\d+)?%?$/],
    ['Duration', /^P(?=[\dT])([\d.]+[YMWD])*(T([\d.]+[HMS])+)?$/],
    ['Date', /^\d{4}-\d{2}-\d{2}$/],
    ['Time', /^([01]\d|2[0-3]):[0-5]\d$|^(MO|AF|EV|NI|AM|PM)$/],
    ['PhoneNumber', /^\+?\d{7,15}$/],
    ['UKPostalCode', /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/],
  ])('%s writes every value in its one form', (name, form) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value } of valuesIn(`AMAZON.${name}`, text)) {
          for (const resolved of value.resolvedValues) expect(resolved).toMatch(form);
        }
      }),
      RUNS,
    );
  });
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a million in words. */
function spell(number: number): string {
  if (number < 20) return ONES[number] ?? '';
  if (number < 100) return `${TENS[Math.floor(number / 10) - 2]}${number % 10 ? `-${ONES[number % 10]}` : ''}`;
  const [size, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = number % size;
  const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${spell(Math.floor(number / size))} ${name}${rest ? joint + spell(rest) : ''}`;
}

describe('a number', () => {
  it('in words is the number', () => {
    fc.assert(
      fc.property(fc.nat(999_999), (number) => {
        expect(resolvers('AMAZON.Number').elicit(spell(number), { now: NOW })?.value.interpretedValue).toBe(
          `${number}`,
        );
      }),
    );
  });

  it('in digits is found in a sentence as it was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{0,8}$/), (digits) => {
        const [span] = resolvers('AMAZON.Number').find(`it is number ${digits}, I think`, { now: NOW });

        expect(span?.value).toEqual({ originalValue: digits, interpretedValue: digits, resolvedValues: [digits] });
      }),
    );
  });
});

/** Whatever the model takes a text for, its scores are scores. */
const readSentiment = createReadSentiment((said) => Promise.resolve(said.map(() => new Float32Array(VECTOR_LENGTH))));

describe('a mood', () => {
  it('has four scores that sum to one, and is the strongest of them', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { sentiment, sentimentScore } = await readSentiment(text);
        const scores = Object.values(sentimentScore);

        expect(scores.reduce((sum, score) => sum + score)).toBeCloseTo(1, 10);
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(sentimentScore[sentiment.toLowerCase() as keyof typeof sentimentScore]).toBe(Math.max(...scores));
      }),
      RUNS,
    );
  });
});
