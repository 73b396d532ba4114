import type { Sentiment } from '../../turn/sentiment.ts';
import { COMPLAINT, CUES, SOLVED } from './cues.ts';
import { SCORES, WEIGHT_OF_NEW_TURN } from './mood-policy.ts';
import { countOn, type Mood } from './mood.ts';
import { isBareValue, isShortAnswer } from './says-nothing.ts';

const WHOLE = 100;
/** Mixed feelings weigh a third of blame: there is something to put right, and something that was. */
const MIXED_SHARE = 1 / 3;

/**
 * The mood after one more turn of the customer.
 *
 * A bare value, and an answer of a word or two that tells no feeling, leave the mood as it is, the same object: neither
 * anger nor patience shows in "12345".
 *
 * @param sentiment as Lex scored the words; absent counts as no feeling
 * @param words the whole message as typed
 */
export function feel(mood: Mood, sentiment: Sentiment | undefined, words: string): Mood {
  const text = words.replaceAll('’', "'");
  if (isBareValue(text)) return mood;

  const turn = scoreOf(sentiment, text);
  const problem = problemAfter(mood, text);
  const tellsNothing = turn > SCORES.lowTurn && turn < -SCORES.lowTurn && isShortAnswer(text);
  if (tellsNothing && problem === mood.problem) return mood;

  const isLow = turn <= SCORES.lowTurn;
  return {
    ...mood,
    problem,
    score: smooth(mood.score, turn),
    lows: isLow ? countOn(mood.lows) : 0,
    calm: isLow ? 0 : countOn(mood.calm),
  };
}

/** What Lex heard, or the worst cue when that is worse. */
function scoreOf(sentiment: Sentiment | undefined, text: string): number {
  const heard = sentiment
    ? Math.round(WHOLE * (sentiment.positive - sentiment.negative - sentiment.mixed * MIXED_SHARE))
    : 0;
  const isPraise = heard >= -SCORES.lowTurn;
  const cues = CUES.filter(({ says, yieldsToPraise }) => says.test(text) && !(yieldsToPraise && isPraise));
  return Math.min(heard, ...cues.map(({ score }) => score));
}

function problemAfter({ problem }: Mood, text: string): Mood['problem'] {
  if (SOLVED.test(text)) return 0;
  return COMPLAINT.test(text) ? 1 : problem;
}

const smooth = (before: number, turn: number): number =>
  Math.round((before * (WHOLE - WEIGHT_OF_NEW_TURN) + turn * WEIGHT_OF_NEW_TURN) / WHOLE) || 0;
