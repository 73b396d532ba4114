import type { Word } from '../words.ts';
import { wordsOf } from '../words.ts';
import { isNumberWord, readNumberWords } from './number-words.ts';
import type { Resolver, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

/** Digits that are no part of a word, an e-mail address, a date or a time; thousands may have commas. */
const DIGITS = /(?<![\p{L}\p{N}_@.:/-])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\p{N}_@]|[-:/]\d|\.\d)/gu;

function findDigits(text: string): Span[] {
  return [...text.matchAll(DIGITS)].map((match) => {
    const number = match[0].replaceAll(',', '').replace(/^(-?)0+(?=\d)/, '$1');
    return spanAt(text, [match.index, match.index + match[0].length], number);
  });
}

/** Runs of number words. One lone word ("the one I bought") counts only when `takesLoneWord`. */
function findSpelled(text: string, takesLoneWord: boolean): Span[] {
  return runsOf(wordsOf(text)).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || (run.length === 1 && !takesLoneWord)) return [];
    const value = readNumberWords(run.map((word) => word.norm));
    return value === undefined ? [] : [spanAt(text, [first.start, last.end], value)];
  });
}

function runsOf(words: Word[]): Word[][] {
  const runs: Word[][] = [];
  const open: Word[] = [];
  for (const word of words) {
    const continues = isNumberWord(word.norm) || (word.norm === 'and' && open.length > 0);
    if (continues) open.push(word);
    else if (open.length > 0) runs.push(open.splice(0));
  }
  return [...runs, open].map(trimAnd).filter((run) => run.length > 0);
}

const trimAnd = (run: Word[]): Word[] => (run.at(-1)?.norm === 'and' ? run.slice(0, -1) : run);

function findMinus(text: string): Span[] {
  const match = /\bminus\s+(\d+(?:\.\d+)?)/i.exec(text);
  return match ? [spanAt(text, [match.index, match.index + match[0].length], `-${match[1]}`)] : [];
}

function findPoint(text: string): Span[] {
  const match = /\bpoint\s+([a-z]+(?:[\s-][a-z]+)*)\s*$/i.exec(text);
  const digits = match && readNumberWords(wordsOf(match[1] ?? '').map((word) => word.norm));
  return match && digits ? [spanAt(text, [match.index, match.index + match[0].trimEnd().length], `0.${digits}`)] : [];
}

const firstFound = (...attempts: (() => Span[])[]): Span[] => {
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
};

/**
 * AMAZON.Number: `interpretedValue` is the plain number, `originalValue` the digits as typed, leading zeros included.
 * Open point: "$50" is read as 50 with originalValue "50".
 */
export const createNumberResolver = (): Resolver =>
  createPatternResolver(
    '12345',
    (text) =>
      firstFound(
        () => findMinus(text),
        () => findDigits(text),
        () => findSpelled(text, false),
      ),
    (text) =>
      firstFound(
        () => findMinus(text),
        () => findDigits(text),
        () => findPoint(text),
        () => findSpelled(text, true),
      ),
  );
