import type { Word } from './words.ts';

const LEADING = new Set(
  'hi hello hey hiya good morning afternoon evening please um uh er ok okay so well yes yeah now excuse me sorry thanks and but oh'.split(
    ' ',
  ),
);
const TRAILING = new Set('please thanks thank you now asap then'.split(' '));

/** The words that carry the request: greetings and politeness at both ends don't count, unless nothing else is there. */
export function stripFillers(words: Word[]): Word[] {
  let [from, to] = [0, words.length];
  while (from < to && LEADING.has(words[from]?.norm ?? '')) from += 1;
  while (to > from && TRAILING.has(words[to - 1]?.norm ?? '')) to -= 1;
  return from < to ? words.slice(from, to) : words;
}
