import { nameKey } from '#business/catalog/index';
import { SLOT_TYPE_VALUES } from '#generated/bot';
import { SLOT_TYPE_SYNONYMS } from '#generated/synonyms';

const SYNONYMS: Readonly<Record<string, readonly string[]>> = SLOT_TYPE_SYNONYMS.ProductNames;

/** Each product by its name and by all that customers call it; a word of two products belongs to the first. */
const NAMES = new Map(
  SLOT_TYPE_VALUES.ProductNames.flatMap((name) =>
    [name, ...(SYNONYMS[name] ?? [])].map((word) => [nameKey(word), name]),
  )
    .toReversed()
    .map(([word, name]) => [word, name] as [string, string]),
);

const CATEGORY_WORDS = new Set(
  Object.entries(SLOT_TYPE_SYNONYMS.ProductCategories).flatMap(([category, words]) =>
    [category, ...words].map((word) => nameKey(word)),
  ),
);

/** The catalogue's name for a product in one of its words, in singular or plural. */
export const productNamed = (said: string): string | undefined =>
  NAMES.get(nameKey(said)) ?? NAMES.get(nameKey(said).replace(/s$/, ''));

/** True for what a whole department is called: "tvs" are no product that could be missing. */
export const isDepartment = (said: string): boolean => CATEGORY_WORDS.has(nameKey(said));

/** The product that a common word means: one of its names, or the only product of that kind, as a laptop of "laptops". */
export function productMeant(said: string): string | undefined {
  const named = productNamed(said);
  if (named !== undefined) return named;
  const kind = nameKey(said).replace(/s$/, '');
  const [only, ...others] = SLOT_TYPE_VALUES.ProductNames.filter((name) =>
    nameKey(name).replace(/s$/, '').endsWith(` ${kind}`),
  );
  return others.length === 0 ? only : undefined;
}
