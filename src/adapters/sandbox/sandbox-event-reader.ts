import * as z from 'zod/mini';
import type { PaymentEvent, ReadPaymentEvent } from '#business/payments/index';
import { isSignedBySandbox } from './event-signature.ts';

const eventSchema = z.object({ eventId: z.string(), paymentId: z.string() });

/** What `npm run payment-event` posts in the sandbox' name. */
export const writeSandboxEvent = (event: PaymentEvent): string => JSON.stringify(event);

/** Reads what comes in the sandbox' name. */
export const createSandboxEventReader =
  (secret: string, now: () => number): ReadPaymentEvent =>
  (body, signature) => {
    if (!isSignedBySandbox({ body, signature }, secret, now())) return { kind: 'forged' };
    const { success, data } = z.safeParse(eventSchema, JSON.parse(body));
    return success ? { kind: 'event', event: data } : { kind: 'irrelevant' };
  };
