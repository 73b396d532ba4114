import { MINIMUM_AGE } from '#business/sign-ups/index';
import { toPlain } from './small-talk.ts';

const IN_WORDS: readonly string[] = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
];

const NUMBER = `(\\d{1,3}|${IN_WORDS.join('|')})`;
/** "I'm 12", "I am twelve years old"; not "I'm 12 miles away". */
const AGE = new RegExp(
  `\\b(?:i m|i am|im|my age is|i (?:just |only )?turned) (?:only |just |still |about |almost |nearly )*${NUMBER}(?= years?\\b| yrs?\\b| yo\\b| y o\\b| and\\b| but\\b| so\\b|$)`,
);
const CHILD =
  /\b(?:i m|i am|im|i m still|i am still) (?:only |just |still )*(?:a (?:kid|child|minor|little (?:boy|girl)|\w+ grader)|under (?:16|sixteen)|not (?:16|sixteen)(?: yet)?|in (?:(?:elementary|primary|middle) school|(?:the )?\w+ grade))\b/;

/** Whether somebody says that they are too young to sign up; false also when they say nothing of it. */
export function saysTooYoung(words: string): boolean {
  const age = readAge(words);
  return age !== undefined && (age === 'child' || age < MINIMUM_AGE);
}

/** The age that somebody says they have, in years, or that they are a child; undefined when they say nothing of it. */
export function readAge(words: string): number | 'child' | undefined {
  const said = toPlain(words.replace(/[.!?;,]/g, ' and '));
  if (CHILD.test(said)) return 'child';
  const [, number] = AGE.exec(said) ?? [];
  if (number === undefined) return undefined;
  return /^\d/.test(number) ? Number(number) : IN_WORDS.indexOf(number);
}
