import type { Luck } from '../people/luck.ts';

/** A sentence as somebody in a hurry types it: in some words two letters change places; digits stay as they are. */
export const withTypos = (text: string, luck: Luck): string =>
  text
    .split(' ')
    .map((word, index) => {
      const isTyped = word.length < 4 || /\d/.test(word) || luck(`typo ${String(index)}`) < 0.6;
      return isTyped ? word : `${word.slice(0, -2)}${word.at(-1) ?? ''}${word.at(-2) ?? ''}`;
    })
    .join(' ');
