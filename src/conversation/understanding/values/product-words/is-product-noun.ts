import { singular } from '../words.ts';
import { PRODUCT_NOUNS } from './index.ts';

/** Whether a word, lower case, in singular or plural, is a thing that shops sell; `before` is the word before it. */
export const isProductNoun = (norm: string, before = ''): boolean =>
  PRODUCT_NOUNS.has(norm) ||
  PRODUCT_NOUNS.has(singular(norm)) ||
  PRODUCT_NOUNS.has(`${before} ${norm}`) ||
  PRODUCT_NOUNS.has(`${before} ${singular(norm)}`);
