import type { Word } from '../words.ts';
import { wordsOf } from '../words.ts';
import type { SpelledNumber } from './spelled-numbers.ts';
import { readSpelledNumbers } from './spelled-numbers.ts';

/** Words of one digit. "oh" is the zero of a number that is read out. */
const DIGITS = new Map(
  'zero one two three four five six seven eight nine'.split(' ').map((word, digit) => [word, digit]),
);
DIGITS.set('oh', 0);

const NUMBER_WORDS = new Set([
  ...DIGITS.keys(),
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  ...'hundred thousand million billion dozen'.split(' '),
]);
/** Only between or before number words. */
const POINTS = new Set(['point', 'dot']);
const SIGNS = new Set(['minus', 'negative']);
const CONNECTING = new Set(['and', 'double', ...POINTS]);
const LEADING = new Set(['double', ...POINTS, ...SIGNS]);
const COUNTED = new Set(['hundred', 'thousand', 'million', 'billion', 'dozen']);

const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word);

/** A number in words: `isLoneWord` is true for "one", which in a sentence is rarely a number. */
export interface WordNumber extends SpelledNumber {
  isLoneWord: boolean;
}

/** All numbers in words, in order. */
export function findNumberWords(text: string): WordNumber[] {
  return runsOf(text, wordsOf(text)).flatMap((run) => readRun(text, run));
}

/** Neighbouring words of a number; a comma or a sentence's end parts them. */
function runsOf(text: string, words: Word[]): Word[][] {
  const runs: Word[][] = [];
  let open: Word[] = [];
  const close = () => {
    while (open.length > 0 && !isNumberWord(open.at(-1)?.norm ?? '')) open.pop();
    if (open.length > 0) runs.push(open);
    open = [];
  };
  for (const [index, word] of words.entries()) {
    const before = open.at(-1);
    if (before && /[^\s-]/.test(text.slice(before.end, word.start))) close();
    if (belongs(word, words[index + 1], open.length > 0)) open.push(word);
    else close();
  }
  close();
  return runs;
}

function belongs({ norm }: Word, next: Word | undefined, isOpen: boolean): boolean {
  if (isNumberWord(norm)) return true;
  if (!next) return false;
  if (norm === 'a') return COUNTED.has(next.norm);
  const leadsOn = isNumberWord(next.norm) || (SIGNS.has(norm) && POINTS.has(next.norm));
  return leadsOn && (isOpen ? CONNECTING : LEADING).has(norm);
}

function readRun(text: string, run: Word[]): WordNumber[] {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const norms = run.map(({ norm }) => norm);
  // By itself it is no zero but a sigh: "oh sorry".
  if (norms.every((word) => word === 'oh')) return [];
  const single = readOut(norms);
  if (single !== undefined) return [{ start, end, digits: single, isLoneWord: run.length === 1 }];
  return joined(text, start, end);
}

/** "one two three" is 123, "double five" 55: a number that is read out digit by digit; undefined where it is not. */
function readOut(words: string[]): string | undefined {
  let [digits, times] = ['', 1];
  for (const word of words) {
    const digit = DIGITS.get(word);
    if (word === 'double') times = 2;
    else if (digit === undefined) return undefined;
    else [digits, times] = [digits + String(digit).repeat(times), 1];
  }
  return digits;
}

const DECIMAL_POINT = /^(?:(minus|negative)\s+)?(?:point|dot)$/;

/** "five fifteen" is 515, "twenty twenty five" 2025, "ten dot five" 10.5, "point forty two" 0.42. */
function joined(text: string, start: number, end: number): WordNumber[] {
  const numbers: SpelledNumber[] = [];
  for (const read of readSpelledNumbers(text.slice(start, end).toLowerCase())) {
    const number = { start: start + read.start, end: start + read.end, digits: read.digits };
    const before = numbers.at(-1);
    const gapStart = before?.end ?? start;
    const gap = text.slice(gapStart, number.start).trim().toLowerCase();
    const mark = markOf(gap, before);
    if (before && mark !== undefined)
      Object.assign(before, { end: number.end, digits: before.digits + mark + number.digits });
    else numbers.push(fractionOf(number, gap, gapStart) ?? number);
  }
  return numbers.map((number) => ({ ...number, isLoneWord: !/[\s-]/.test(text.slice(number.start, number.end)) }));
}

/** What joins a number to the one before it, if anything. */
function markOf(gap: string, before: SpelledNumber | undefined): '' | '.' | undefined {
  if (gap === '' || gap === '-') return '';
  return POINTS.has(gap) && !before?.digits.includes('.') ? '.' : undefined;
}

/** "point five" and "minus point five" have no whole part. */
function fractionOf(number: SpelledNumber, gap: string, start: number): SpelledNumber | undefined {
  const point = DECIMAL_POINT.exec(gap);
  return point ? { ...number, start, digits: `${point[1] ? '-' : ''}0.${number.digits}` } : undefined;
}
