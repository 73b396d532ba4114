import * as z from 'zod/mini';
import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { CONSENT_ACTS, CONSENT_CHANNELS, CONSENT_PURPOSES } from '#business/consents/index';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { EVENT_KEPT_DAYS, type EventData, type EventType, type ShopEvent } from '#business/events/index';
import { LEAD_CLASSES, LEAD_SOURCES, TOUCH_PROGRAMS } from '#business/leads/index';
import { ORDER_STATUSES, ORDER_TROUBLES } from '#business/orders/index';
import { CONVERSATION_EVENT_SCHEMAS } from './conversation-event-schemas.ts';
import { callback, staffActed } from './event-data-schemas.ts';
import { windowSchema } from './order-item.ts';
import { parseItem } from './parse-item.ts';
import { purchaseMade } from './purchase-made.ts';

const dataSchemas = {
  'sale-started': z.object({
    promotionCode: z.string(),
    name: z.string(),
    startsAtIso: z.iso.datetime(),
    endsAtIso: z.iso.datetime(),
    membersOnly: z.boolean(),
  }),
  'tier-changed': z.object({
    customerId: z.string(),
    from: z.enum(CUSTOMER_TIERS),
    to: z.enum(CUSTOMER_TIERS),
    earned: z.int(),
  }),
  'loyalty-offer-prepared': z.object({
    customerId: z.string(),
    occasion: z.string(),
    key: z.string(),
    points: z.int(),
  }),
  'return-approved': z.object({
    rma: z.string(),
    orderNumber: z.string(),
    customerId: z.string(),
    lines: z.array(z.object({ sku: z.string(), name: z.string(), quantity: z.int().check(z.positive()) })),
    resolution: z.string(),
    refundMinor: z.exactOptional(z.int()),
    currency: z.string().check(z.length(3)),
    labelKey: z.exactOptional(z.string()),
    sendBackBy: z.iso.date(),
  }),
  'return-label-ready': z.object({
    rma: z.string(),
    orderNumber: z.string(),
    customerId: z.string(),
    lines: z.array(z.object({ sku: z.string(), name: z.string(), quantity: z.int().check(z.positive()) })),
    resolution: z.string(),
    refundMinor: z.exactOptional(z.int()),
    currency: z.string().check(z.length(3)),
    sendBackBy: z.iso.date(),
    labelKey: z.string(),
    labelUrl: z.exactOptional(z.url()),
    trackingNumber: z.string(),
    carrier: z.string(),
  }),
  'return-moved': z.object({
    rma: z.string(),
    orderNumber: z.string(),
    customerId: z.string(),
    from: z.string(),
    to: z.string(),
    refundMinor: z.exactOptional(z.int()),
    currency: z.string().check(z.length(3)),
    note: z.exactOptional(z.string()),
    trouble: z.exactOptional(z.enum(['lost', 'damaged'])),
    asCredit: z.exactOptional(z.literal(true)),
  }),
  'callback-booked': callback,
  'callback-moved': callback,
  'callback-cancelled': callback,
  'callback-reminder-due': callback,
  'order-status-changed': z.object({
    orderNumber: z.string(),
    customerId: z.string(),
    from: z.exactOptional(z.enum(ORDER_STATUSES)),
    to: z.enum(ORDER_STATUSES),
    expectedOn: z.exactOptional(z.iso.date()),
    deliveredOn: z.exactOptional(z.iso.date()),
    carrier: z.exactOptional(z.string()),
    trackingNumber: z.exactOptional(z.string()),
    window: z.exactOptional(windowSchema),
  }),
  'shipment-in-trouble': z.object({
    orderNumber: z.string(),
    customerId: z.string(),
    trouble: z.enum(ORDER_TROUBLES),
    expectedOn: z.exactOptional(z.iso.date()),
    goodwillOfferId: z.exactOptional(z.string()),
  }),
  'case-opened': z.object({ caseId: z.string(), customerId: z.string() }),
  'consent-changed': z.object({
    personId: z.string(),
    purpose: z.enum(CONSENT_PURPOSES),
    act: z.enum(CONSENT_ACTS),
    recipients: z.array(z.string()),
    receiptId: z.string(),
    channel: z.enum(CONSENT_CHANNELS),
  }),
  'lead-captured': z.object({
    leadId: z.string(),
    source: z.enum(LEAD_SOURCES),
    interests: z.array(z.enum(PRODUCT_CATEGORIES)),
    isNew: z.boolean(),
    conversationId: z.exactOptional(z.string()),
  }),
  'lead-scored': z.object({
    leadId: z.string(),
    score: z.int(),
    from: z.exactOptional(z.enum(LEAD_CLASSES)),
    to: z.enum(LEAD_CLASSES),
  }),
  'lead-touch-due': z.object({
    leadId: z.string(),
    program: z.enum([...TOUCH_PROGRAMS, 'campaign']),
    step: z.int(),
    campaignId: z.exactOptional(z.string()),
  }),
  'lead-sold': z.object({
    leadId: z.string(),
    saleId: z.string(),
    partnerId: z.string(),
    package: z.string(),
    priceMinor: z.int(),
    currency: z.string().check(z.length(3)),
    receiptId: z.string(),
  }),
  'offer-declined': z.object({ offerId: z.string(), customerId: z.string(), conversationId: z.string() }),
  'person-erased': z.object({ personId: z.string() }),
  ...CONVERSATION_EVENT_SCHEMAS,
  'staff-acted': staffActed,
  'purchase-made': purchaseMade,
} satisfies { readonly [Type in EventType]: z.ZodMiniType<EventData[Type]> };

const eventSchema = z.object({
  aggregate: z.string(),
  event: z.string(),
  type: z.enum(Object.keys(dataSchemas) as [EventType, ...EventType[]]),
  occurredAt: z.iso.datetime(),
  data: z.record(z.string(), z.unknown()),
});

const SECONDS_A_DAY = 86_400;

/** The event as it is put into the events table: it waits in the sparse index `undispatched` until it is handed on. */
export const toEventItem = ({ aggregate, id, type, occurredAtIso, data }: ShopEvent) => ({
  aggregate,
  event: id,
  type,
  occurredAt: occurredAtIso,
  data,
  undispatched: '1',
  expiresAt: Math.floor(Date.parse(occurredAtIso) / 1000) + EVENT_KEPT_DAYS * SECONDS_A_DAY,
});

/** @throws ItemCorruptError */
export function fromEventItem(item: unknown): ShopEvent {
  const { event: id, occurredAt, data, ...rest } = parseItem('events', eventSchema, item);
  const read = { ...rest, id, occurredAtIso: occurredAt, data: parseItem('events', dataSchemas[rest.type], data) };
  // The data was read by the type's own schema; TypeScript can't tie the two.
  return read as ShopEvent;
}
