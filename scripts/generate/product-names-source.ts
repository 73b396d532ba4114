import { format, resolveConfig } from 'prettier';

/** Where the generated slot type goes, and the catalogue it is made of, relative to the repository. */
export const PRODUCT_NAMES_FILE = 'bot-definition/en_US/slot-types/ProductNames.json';
export const CATALOGUE_FILE = 'local/seed/demo/products.json';

/** What is read of a product; everything else is checked when the catalogue is loaded. */
export interface NamedProduct {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  readonly sku?: string;
  readonly variant?: { readonly shelf: string };
}

/** Lex takes so many values and synonyms in one slot type, so long each. */
const LEX_MOST_ENTRIES = 10_000;
const LEX_LONGEST_ENTRY = 500;

/**
 * The slot type of product names: all goods with what customers call them. Services are left out: their words are those of
 * other wishes ("support", "installation", "plan"), which would be taken for products. The catalogue still finds them by
 * name. Of sizes and colours one stands for all. A name or another word that two products share belongs to the first.
 *
 * @throws RangeError when Lex wouldn't take as many names, or one as long
 */
export async function productNamesSource(products: readonly NamedProduct[]): Promise<string> {
  const taken = new Set<string>();
  const isNew = (word: string): boolean => taken.size < taken.add(word.toLowerCase()).size;
  const named = products.filter(
    ({ kind = 'goods', sku, variant }) => kind === 'goods' && (variant === undefined || variant.shelf === sku),
  );
  const values = named.filter(({ name }) => isNew(name));
  const slotTypeValues = values.map(({ name, aliases = [] }) => ({
    sampleValue: { value: name },
    synonyms: aliases.filter(isNew).map((value) => ({ value })),
  }));
  checkQuotas([...taken]);
  const slotType = {
    $schema: '../../schema/slot-type.schema.json',
    slotTypeName: 'ProductNames',
    description:
      'Names of products in the shop, with what customers call them. Other names are accepted and looked up in the catalog.',
    valueSelectionSetting: { resolutionStrategy: 'OriginalValue' },
    slotTypeValues: slotTypeValues.map(({ synonyms, ...value }) =>
      synonyms.length > 0 ? { ...value, synonyms } : value,
    ),
  };
  return format(JSON.stringify(slotType), { ...(await resolveConfig(PRODUCT_NAMES_FILE)), parser: 'json' });
}

function checkQuotas(words: readonly string[]): void {
  const long = words.find((word) => word.length > LEX_LONGEST_ENTRY);
  if (long !== undefined) throw new RangeError(`"${long}" is longer than the ${LEX_LONGEST_ENTRY} characters of Lex.`);
  if (words.length <= LEX_MOST_ENTRIES) return;
  throw new RangeError(`The catalogue has ${words.length} names; a slot type of Lex takes ${LEX_MOST_ENTRIES}.`);
}
