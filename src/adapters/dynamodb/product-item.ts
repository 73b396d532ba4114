import * as z from 'zod/mini';
import { DEPARTMENTS, nameKey, type Product, unitsLeft } from '#business/catalog/index';
import { parseItem } from './parse-item.ts';

const minor = z.int().check(z.nonnegative());
const units = z.int().check(z.nonnegative());
const positive = z.int().check(z.positive());
const skus = z.array(z.string());

const listing = {
  sku: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  category: z.enum(DEPARTMENTS),
  description: z.string(),
  currency: z.string().check(z.length(3)),
  priceMinor: minor,
  costMinor: minor,
  lowestPrice30DaysMinor: minor,
  earlierPrices: z.array(z.object({ priceMinor: minor, until: z.iso.date() })),
  launchesOn: z.exactOptional(z.iso.date()),
  variant: z.exactOptional(z.object({ shelf: z.string(), label: z.string(), others: skus })),
  isConsumable: z.exactOptional(z.literal(true)),
  membersOnly: z.exactOptional(z.literal(true)),
  relations: z.object({ complements: skus, upgrades: skus, bundles: skus, services: skus }),
};
const productSchema = z.discriminatedUnion('kind', [
  z.object({
    ...listing,
    kind: z.literal('goods'),
    stockOnHand: units,
    stockReserved: units,
    stockedSince: z.exactOptional(z.iso.date()),
  }),
  z.object({ ...listing, kind: z.literal('warranty'), coverMonths: positive }),
  z.object({ ...listing, kind: z.enum(['installation', 'advice']), appointmentMinutes: positive }),
  z.object({
    ...listing,
    kind: z.enum(['support', 'subscription']),
    everyMonths: positive,
    delivers: z.exactOptional(z.string()),
  }),
  z.object({ ...listing, kind: z.literal('delivery') }),
]);

/**
 * The product as it is stored, with what the table needs to look it up and to sell it: conditions can't subtract, so
 * that the units left, `stockAvailable`, stand beside those on hand and reserved and change together with them.
 */
export const encodeProduct = (product: Product) => ({
  ...product,
  nameKey: nameKey(product.name),
  ...(product.kind === 'goods' && { stockAvailable: unitsLeft(product) }),
});

/** @throws ItemCorruptError */
export const decodeProduct = (item: Readonly<Record<string, unknown>>): Product =>
  parseItem('products', productSchema, 'kind' in item ? item : upgraded(item));

/** Items of the first version know goods alone, without relations, earlier prices and reservations. */
const upgraded = (item: Readonly<Record<string, unknown>>) => ({
  kind: 'goods',
  aliases: [],
  relations: { complements: [], upgrades: [], bundles: [], services: [] },
  earlierPrices: [],
  lowestPrice30DaysMinor: item['priceMinor'],
  stockReserved: 0,
  ...item,
});
