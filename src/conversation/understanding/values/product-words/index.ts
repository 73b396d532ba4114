import type { ProductCategory } from '#generated/bot';
import { AUTOMOTIVE_WORDS } from './automotive.ts';
import { BEAUTY_WORDS } from './beauty.ts';
import { BOOKS_WORDS } from './books.ts';
import { CLOTHING_WORDS } from './clothing.ts';
import { ELECTRONICS_WORDS } from './electronics.ts';
import { HOME_WORDS } from './home.ts';
import { SPORTS_WORDS } from './sports.ts';

/** Things that plainly belong to a category, beside those that bot-definition lists; "|" between them. */
export const PRODUCT_WORDS: Readonly<Record<ProductCategory, string>> = {
  Electronics: ELECTRONICS_WORDS,
  Clothing: CLOTHING_WORDS,
  Home: HOME_WORDS,
  Books: BOOKS_WORDS,
  Sports: SPORTS_WORDS,
  Beauty: BEAUTY_WORDS,
  Automotive: AUTOMOTIVE_WORDS,
};

/** All of them, as single phrases. */
export const PRODUCT_NOUNS: ReadonlySet<string> = new Set(
  Object.values(PRODUCT_WORDS).flatMap((words) => words.split('|')),
);
