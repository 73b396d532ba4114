import type { ProductCategory } from '#generated/bot';
import { AUTOMOTIVE_WORDS } from './automotive.ts';
import { BEAUTY_WORDS } from './beauty.ts';
import { BOOKS_WORDS } from './books.ts';
import { CLOTHING_WORDS } from './clothing.ts';
import { ELECTRONICS_WORDS } from './electronics.ts';
import { HOME_WORDS } from './home.ts';
import { MORE_CLOTHING_WORDS } from './more-clothing.ts';
import { MORE_ELECTRONICS_WORDS } from './more-electronics.ts';
import { MORE_HOME_WORDS } from './more-home.ts';
import { MORE_AUTOMOTIVE_WORDS, MORE_BEAUTY_WORDS, MORE_BOOKS_WORDS, MORE_SPORTS_WORDS } from './more-things.ts';
import { PARAPHRASED_CATEGORIES } from './paraphrased-categories.ts';
import { SPORTS_WORDS } from './sports.ts';

/** Things that plainly belong to a category, beside those that bot-definition lists; "|" between them. */
export const PRODUCT_WORDS: Readonly<Record<ProductCategory, string>> = {
  Electronics: `${ELECTRONICS_WORDS}|${MORE_ELECTRONICS_WORDS}`,
  Clothing: `${CLOTHING_WORDS}|${MORE_CLOTHING_WORDS}`,
  Home: `${HOME_WORDS}|${MORE_HOME_WORDS}`,
  Books: `${BOOKS_WORDS}|${MORE_BOOKS_WORDS}`,
  Sports: `${SPORTS_WORDS}|${MORE_SPORTS_WORDS}`,
  Beauty: `${BEAUTY_WORDS}|${MORE_BEAUTY_WORDS}`,
  Automotive: `${AUTOMOTIVE_WORDS}|${MORE_AUTOMOTIVE_WORDS}`,
};

/** The things and, beside bot-definition's names for the categories themselves, further ones. */
export const CATEGORY_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PRODUCT_WORDS).map(([category, words]) => [
    category,
    `${words}|${PARAPHRASED_CATEGORIES[category as ProductCategory]}`,
  ]),
);

/** All things, as single phrases. */
export const PRODUCT_NOUNS: ReadonlySet<string> = new Set(
  Object.values(PRODUCT_WORDS).flatMap((words) => words.split('|')),
);
