import * as z from 'zod/mini';
import { CUSTOMER_TIERS } from '#business/customers/index';

const channel = z.enum(['web', 'sms', 'messenger', 'whatsapp', 'voice']);

const assigned = z.object({
  experiment: z.string(),
  variant: z.string(),
  conversationId: z.string(),
  customerId: z.exactOptional(z.string()),
  tier: z.exactOptional(z.enum(CUSTOMER_TIERS)),
});

/** What is told of conversations, for counting alone. */
export const CONVERSATION_EVENT_SCHEMAS = {
  'turn-taken': z.object({
    conversationId: z.string(),
    channel,
    turn: z.int(),
    intent: z.string(),
    confidence: z.exactOptional(z.number()),
    isMissed: z.boolean(),
    state: z.enum(['in-progress', 'fulfilled', 'failed']),
    asks: z.exactOptional(z.string()),
    asked: z.exactOptional(z.string()),
    said: z.array(z.string()),
    mood: z.int(),
    rung: z.string(),
    customerId: z.exactOptional(z.string()),
    tier: z.exactOptional(z.enum(CUSTOMER_TIERS)),
    offerId: z.exactOptional(z.string()),
    variants: z.record(z.string(), z.string()),
    durationMs: z.number(),
    usage: z.record(z.string(), z.number()),
  }),
  'message-sent': z.object({
    channel: z.enum(['email', 'sms']),
    conversationId: z.exactOptional(z.string()),
    usage: z.record(z.string(), z.number()),
  }),
  'conversation-rated': z.object({
    conversationId: z.string(),
    channel,
    customerId: z.exactOptional(z.string()),
    tier: z.exactOptional(z.enum(CUSTOMER_TIERS)),
    rating: z.int().check(z.minimum(1), z.maximum(5)),
  }),
  'experiment-exposed': assigned,
  'offer-drawn': assigned,
};
