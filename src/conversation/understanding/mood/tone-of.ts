import { SCORES, type Tone } from './mood-policy.ts';
import type { Mood } from './mood.ts';

/** The tone to answer in. A negative turn counts at once, whatever came before; the rest is smoothed. */
export function toneOf({ score, lows }: Mood): Tone {
  if (lows > 0 || score <= SCORES.negativeTone) return 'negative';
  return score >= SCORES.positiveTone ? 'positive' : 'neutral';
}
