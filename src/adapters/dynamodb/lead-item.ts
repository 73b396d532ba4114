import * as z from 'zod/mini';
import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { CONTACT_PREFERENCES } from '#business/customers/index';
import {
  LEAD_CLASSES,
  LEAD_SOURCES,
  type LeadCapture,
  type LeadRecord,
  type NextTouch,
  type ScoreEntry,
  TOUCH_PROGRAMS,
  touchShardOf,
} from '#business/leads/index';
import { leadListing } from './listing.ts';
import { parseItem } from './parse-item.ts';

const interests = z.array(z.enum(PRODUCT_CATEGORIES));
const reasons = z.array(z.object({ code: z.string(), points: z.int() }));
const leadSchema = z.object({
  leadId: z.string(),
  customerId: z.exactOptional(z.string()),
  firstName: z.string(),
  lastName: z.string(),
  email: z.exactOptional(z.string()),
  phone: z.exactOptional(z.string()),
  hasDisposableEmail: z.exactOptional(z.literal(true)),
  preference: z.enum(CONTACT_PREFERENCES),
  interests,
  source: z.enum(LEAD_SOURCES),
  region: z.exactOptional(z.string()),
  timeZone: z.exactOptional(z.string()),
  capturedAtIso: z.iso.datetime(),
  updatedAtIso: z.iso.datetime(),
  score: z.int().check(z.minimum(0), z.maximum(100)),
  leadClass: z.enum(LEAD_CLASSES),
  nextTouch: z.exactOptional(z.object({ program: z.enum(TOUCH_PROGRAMS), step: z.int(), on: z.iso.date() })),
  version: z.int(),
  reasons,
  absorbed: z.array(z.string()),
  declines: z.exactOptional(z.array(z.object({ offerId: z.string(), conversationId: z.string() }))),
  welcomeCode: z.string(),
  expiresAtEpochSeconds: z.int(),
});
const captureSchema = z.object({
  cause: z.string(),
  source: z.enum(LEAD_SOURCES),
  conversationId: z.exactOptional(z.string()),
  capturedAtIso: z.iso.datetime(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.exactOptional(z.string()),
  phone: z.exactOptional(z.string()),
  preference: z.enum(CONTACT_PREFERENCES),
  interests,
  declinedOffers: z.int(),
});
const entrySchema = z.object({
  entryId: z.string(),
  cause: z.string(),
  occurredAtIso: z.iso.datetime(),
  points: z.int(),
  reasons,
});
const pointerSchema = z.object({ mergedInto: z.string() });

/** Range keys of a lead's items: the lead, then each of its kind. */
export const LEAD_ITEM = { lead: 'LEAD', score: 'SCORE#', capture: 'CAPTURE#' } as const;

export const leadKey = (leadId: string) => ({ key: `LEAD#${leadId}`, item: LEAD_ITEM.lead });
export const captureKey = (leadId: string, cause: string) => ({
  key: `LEAD#${leadId}`,
  item: `${LEAD_ITEM.capture}${cause}`,
});
export const entryKey = (leadId: string, entryId: string) => ({
  key: `LEAD#${leadId}`,
  item: `${LEAD_ITEM.score}${entryId}`,
});

/** In the sparse index, while there is a day: a part of those that are written to on it. */
export const touchDayOf = (leadId: string, { on }: Pick<NextTouch, 'on'>): string => `${on}#${touchShardOf(leadId)}`;

export const encodeLead = (lead: LeadRecord) => ({
  ...leadKey(lead.leadId),
  ...leadListing(lead),
  ...parseItem('leads', leadSchema, lead),
  ...(lead.nextTouch && { touchDay: touchDayOf(lead.leadId, lead.nextTouch) }),
});

/**
 * The lead, or the id of the one that it was merged into.
 *
 * @throws ItemCorruptError
 */
export function decodeLead(item: Readonly<Record<string, unknown>>): LeadRecord | { readonly mergedInto: string } {
  return 'mergedInto' in item ? parseItem('leads', pointerSchema, item) : parseItem('leads', leadSchema, item);
}

/** @throws ItemCorruptError */
export const decodeCapture = (item: unknown): LeadCapture => parseItem('leads', captureSchema, item);

/** @throws ItemCorruptError */
export const decodeScoreEntry = (item: unknown): ScoreEntry => parseItem('leads', entrySchema, item);
