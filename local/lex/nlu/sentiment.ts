import { wordsOf } from './words.ts';

export interface Sentiment {
  sentiment: 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL' | 'MIXED';
  sentimentScore: { positive: number; negative: number; neutral: number; mixed: number };
}

const STRONG_POSITIVE =
  'amazing awesome excellent fantastic love loved loving perfect wonderful brilliant superb delighted thrilled incredible outstanding best';
const POSITIVE =
  'good great glad happy nice thanks thank pleased helpful appreciate cool sweet lovely enjoy enjoyed like liked satisfied fine works working easy fast friendly yay impressed fun excited';
const NEGATIVE =
  'bad sad slow late wrong annoyed annoying upset disappointed disappointing unhappy problem issue complaint complain poor confusing confused difficult missing lost broken damaged defective faulty junk rubbish crap delay delayed waiting unacceptable frustrated frustrating tired sick waste stuck fail failed fails useless worried';
const STRONG_NEGATIVE =
  'awful terrible horrible hate hated worst furious angry outraged scam fraud disgusting pathetic ridiculous garbage trash incompetent idiot idiots stupid liar liars damn sucks fuck fucking shit bullshit nightmare outrageous appalling';
const NEGATIONS = new Set(
  'not no never nothing isnt wasnt arent werent dont doesnt didnt cant couldnt wont wouldnt hardly without aint'.split(
    ' ',
  ),
);
const INTENSIFIERS = new Set(
  'very really so extremely absolutely totally completely super incredibly too still'.split(' '),
);

const VALENCE = new Map<string, number>(
  (
    [
      [STRONG_POSITIVE, 2],
      [POSITIVE, 1],
      [NEGATIVE, -1],
      [STRONG_NEGATIVE, -2],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word): [string, number] => [word, value])),
);

const NEGATION_REACH = 3;
const NEUTRAL_MASS = 1;
const MIXED_MINIMUM = 0.8;

/**
 * The mood of a text by a small word list with negation ("not happy") and emphasis ("very", "!", capitals). It knows
 * a few hundred plain words and no irony: a stand-in for Amazon Comprehend with its shapes, not its judgement.
 */
export function readSentiment(text: string): Sentiment {
  const words = wordsOf(text);
  const emphasis = /!/.test(text) || /\b[A-Z]{4,}\b/.test(text) ? 1.3 : 1;
  let [positive, negative] = [0, 0];
  words.forEach(({ norm }, index) => {
    const before = words.slice(Math.max(0, index - NEGATION_REACH), index).map((word) => word.norm);
    const strength = (before.some((word) => INTENSIFIERS.has(word)) ? 1.4 : 1) * emphasis;
    const value = (VALENCE.get(norm) ?? 0) * strength * (before.some((word) => NEGATIONS.has(word)) ? -0.7 : 1);
    if (value > 0) positive += value;
    else negative -= value;
  });
  return toSentiment(positive, negative);
}

function toSentiment(positive: number, negative: number): Sentiment {
  const mixed = Math.min(positive, negative);
  const total = positive + negative + mixed + NEUTRAL_MASS;
  const share = (value: number): number => Math.round((value / total) * 10_000) / 10_000;
  const sentimentScore = {
    positive: share(positive),
    negative: share(negative),
    neutral: share(NEUTRAL_MASS),
    mixed: share(mixed),
  };
  if (mixed >= MIXED_MINIMUM && Math.abs(positive - negative) < MIXED_MINIMUM)
    return { sentiment: 'MIXED', sentimentScore };
  if (Math.max(positive, negative) < MIXED_MINIMUM) return { sentiment: 'NEUTRAL', sentimentScore };
  return { sentiment: positive > negative ? 'POSITIVE' : 'NEGATIVE', sentimentScore };
}
