import * as z from 'zod/mini';
import { CONTACT_PREFERENCES, CUSTOMER_TIERS, type Customer } from '#business/customers/index';
import { parseItem } from './parse-item.ts';
import { ITEM } from './table-keys.ts';

const customerSchema = z.object({
  customerId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  phone: z.exactOptional(z.string()),
  tier: z.enum(CUSTOMER_TIERS),
  contactPreference: z.enum(CONTACT_PREFERENCES),
  address: z.object({
    street: z.string(),
    city: z.string(),
    region: z.string(),
    postalCode: z.string(),
    country: z.string().check(z.length(2)),
  }),
  timeZone: z.string(),
  memberSince: z.iso.date(),
  birthday: z.exactOptional(z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
  personalPrices: z.exactOptional(z.literal(true)),
  purchaseCount: z.exactOptional(z.int()),
  spentMinor: z.exactOptional(z.int()),
  lastPurchaseAtIso: z.exactOptional(z.iso.datetime()),
  paymentLastFour: z.exactOptional(z.string().check(z.regex(/^\d{4}$/))),
  paymentMethod: z.exactOptional(z.object({ providerCustomerId: z.string(), methodId: z.string() })),
});

export const encodeCustomer = (customer: Customer, emailHash: string) => ({
  ...customer,
  emailHash,
  item: ITEM.profile,
});

/** @throws ItemCorruptError */
export const decodeCustomer = (item: unknown): Customer => parseItem('customers', customerSchema, item);

/** Marks an e-mail address as taken: an index can't enforce uniqueness, a key can. */
export const encodeEmailClaim = (customerId: string, emailHash: string) => ({
  customerId: `EMAIL#${emailHash}`,
  item: ITEM.claim,
  claimedBy: customerId,
});
