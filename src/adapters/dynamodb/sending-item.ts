import * as z from 'zod/mini';
import { NOTIFICATION_CHANNELS, type TemplateName, TEMPLATES } from '#business/notifications/index';
import { type DueSending, type Sending, SENDING_KEPT_DAYS, SENDING_STATES } from '#business/outreach/index';
import { parseItem } from './parse-item.ts';

const channel = z.enum(NOTIFICATION_CHANNELS);
const event = z.object({ aggregate: z.string(), id: z.string() });

const sendingSchema = z.object({
  reference: z.string(),
  event,
  template: z.enum(Object.keys(TEMPLATES) as [TemplateName, ...TemplateName[]]),
  route: z.enum(['preferred', 'in-app']),
  state: z.enum(SENDING_STATES),
  channel: z.exactOptional(channel),
  reason: z.exactOptional(z.string()),
  attempts: z.int(),
  refused: z.array(channel),
  countedFor: z.exactOptional(channel),
  dueAtEpochSeconds: z.exactOptional(z.int()),
  createdAtEpochSeconds: z.int(),
  version: z.int(),
});

const KEY = 'SEND#';
export const SENDING_ITEM = 'SENDING';
export const sendingKey = (reference: string) => ({ key: `${KEY}${reference}`, item: SENDING_ITEM });

/** In the sparse index `due` while somebody has to look at it. */
export const encodeSending = (sending: Sending) => ({
  ...sending,
  ...sendingKey(sending.reference),
  ...(sending.dueAtEpochSeconds !== undefined && { unsettled: '1', sweepAtEpochSeconds: sending.dueAtEpochSeconds }),
  expiresAtEpochSeconds: sending.createdAtEpochSeconds + SENDING_KEPT_DAYS * 86_400,
});

/** @throws ItemCorruptError */
export const decodeSending = (item: unknown): Sending => parseItem('notifications', sendingSchema, item);

const dueSchema = z.object({ key: z.string().check(z.startsWith(KEY)), event, version: z.int() });

/** What the index `due` shows. @throws ItemCorruptError */
export function decodeDueSending(item: unknown): DueSending {
  const { key, ...due } = parseItem('notifications', dueSchema, item);
  return { ...due, reference: key.slice(KEY.length) };
}
