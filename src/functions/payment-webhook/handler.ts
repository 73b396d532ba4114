import * as z from 'zod/mini';
import {
  type EventHandled,
  type EventPorts,
  handlePaymentEvent,
  type ReadPaymentEvent,
} from '#business/payments/index';
import { count } from '#platform/index';

export interface HttpAnswer {
  readonly statusCode: number;
}

export interface WebhookPorts extends EventPorts {
  readonly readEvent: ReadPaymentEvent;
}

/** The header that the signature comes in, in lower case as HTTP APIs hand it over. */
type SignatureHeader = string;

const requestSchema = z.object({
  headers: z._default(z.record(z.string(), z.string()), {}),
  body: z._default(z.string(), ''),
  isBase64Encoded: z._default(z.boolean(), false),
});

const TAKEN = { statusCode: 200 };
const FORGED = { statusCode: 400 };
/** The provider tells again later. */
const NOT_NOW = { statusCode: 503 };

/**
 * Takes what the payment provider posts. Whoever signs rightly gets the same answer for every payment, known or not.
 *
 * @source https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const createPaymentWebhook =
  (createPorts: () => Promise<WebhookPorts>, signatureHeader: SignatureHeader, now: () => number) =>
  async (request: unknown): Promise<HttpAnswer> => {
    const { headers, body, isBase64Encoded } = z.parse(requestSchema, request);
    const raw = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
    const ports = await createPorts();
    const read = ports.readEvent(raw, headers[signatureHeader]);
    const handled = read.kind === 'event' ? await handlePaymentEvent(read.event, now(), ports) : read;
    count('PaymentEvents', { outcome: handled.kind });
    return answerTo(handled.kind);
  };

function answerTo(outcome: EventHandled['kind'] | 'forged' | 'irrelevant'): HttpAnswer {
  if (outcome === 'forged') return FORGED;
  return outcome === 'unknown' || outcome === 'unavailable' ? NOT_NOW : TAKEN;
}
