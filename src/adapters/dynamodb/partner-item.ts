import * as z from 'zod/mini';
import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { type BuyerContract, PACKAGE_NAMES } from '#business/exchange/index';
import { parseItem } from './parse-item.ts';

const count = z.int().check(z.nonnegative());

export const contractSchema = z.object({
  partnerId: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  isActive: z.boolean(),
  package: z.enum(PACKAGE_NAMES),
  categories: z.array(z.enum(PRODUCT_CATEGORIES)),
  regions: z.array(z.string()),
  leastScore: count.check(z.lte(100)),
  mostPerDay: count,
  mostPerMonth: count,
  priceMinor: count,
  currency: z.string().check(z.length(3)),
  mostBuyers: count.check(z.gte(1)),
  endpoint: z.url(),
  keyId: z.string().check(z.minLength(1)),
  since: z.iso.date(),
});

/** All contracts stand under one key: they are few, and are wanted together. */
const KEY = 'PARTNERS';
export const contractKey = (partnerId: string) => ({ key: KEY, item: partnerId });
export const ALL_CONTRACTS = KEY;

export const encodeContract = (contract: BuyerContract) => ({ ...contract, ...contractKey(contract.partnerId) });

/** @throws ItemCorruptError */
export const decodeContract = (item: unknown): BuyerContract => parseItem('partners', contractSchema, item);
