import * as z from 'zod/mini';
import { DEPARTMENTS } from '#business/catalog/index';
import type { Promotion } from '#business/promotions/index';
import { parseItem } from './parse-item.ts';

/** Tells sales from whatever else is kept under a code. */
export const SALE = 'sale';

const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d)?\[[\w/+-]+\]$/));
const units = z.int().check(z.nonnegative());
const promotionSchema = z.object({
  code: z.string(),
  name: z.string(),
  skus: z.array(z.string()),
  categories: z.array(z.enum(DEPARTMENTS)),
  percentOff: z.int().check(z.minimum(1), z.maximum(90)),
  startsAt: moment,
  endsAt: moment,
  stockLimit: z.exactOptional(units),
  unitsSold: units,
  membersOnly: z.boolean(),
  startNoticed: z.exactOptional(z.string()),
});

/** @throws ItemCorruptError */
export const decodePromotion = (item: unknown): Promotion => parseItem('promotions', promotionSchema, item);
