import type { PersonName } from './purchase.ts';

/** Letters that Unicode doesn't take apart into a base letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * A person's name as purchases are kept and looked up by.
 *
 * Capitals, accents, apostrophes and full stops don't count; hyphens, any other punctuation and any run of spaces are
 * one space. Where the first name ends and the last one begins doesn't count either, so that "Mary Ann Lee" is found
 * however a form splits her. The result is part of the stored files: whoever changes the rule rewrites them.
 *
 * @returns lower-case words, one space apart; empty when there is no letter or digit in the name
 * @example { firstName: 'José', lastName: "O'Neill-Groß" } → "jose oneill gross"
 */
export const personNameKey = ({ firstName, lastName }: PersonName): string =>
  `${firstName} ${lastName}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`.]/gu, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .normalize('NFC')
    .trim();
