import type { Figure } from '#business/insights/index';
import { TEXTS } from '../texts.ts';
import { amountOf, percent, type Telling } from './amounts.ts';

const T = TEXTS.change;

export interface Change {
  readonly direction: 'up' | 'down' | 'same' | 'unknown';
  /** @example "up 12 % on the 7 days before (28.1 %)" */
  readonly words: string;
  /** Without what it is held against: "up 12 %". */
  readonly short: string;
  /** Figures go up and down a little by themselves. */
  readonly isNotable: boolean;
}

/** Nobody calls less a change. */
const LEAST = 0.005;
const NOTABLE = 0.05;
const NONE = { short: '–', isNotable: false };

/** How a figure has changed since as many days before, and what it was then. */
export function changeOf({ value, before }: Pick<Figure, 'value' | 'before'>, telling: Telling, days: number): Change {
  const past = before?.value;
  if (value === undefined || past === undefined) return { ...NONE, direction: 'unknown', words: T.none(days) };
  const isSame = Math.abs(value - past) <= LEAST * Math.abs(past);
  if (isSame) return { ...NONE, direction: 'same', words: T.same(days), short: T.short.same };
  const direction = value > past ? 'up' : 'down';
  const told = amountOf(past, telling);
  // Of nothing, and of less than nothing, there are no percentages.
  if (past <= 0 || value < 0)
    return { direction, words: T[`${direction}From`](days, told), short: T.short[direction](''), isNotable: true };
  const size = Math.abs(value / past - 1);
  const by = percent(size);
  return { direction, words: T[direction](by, days, told), short: T.short[direction](by), isNotable: size >= NOTABLE };
}
