import * as z from 'zod/mini';
import {
  type CarrierEventHandling,
  handleCarrierEvent,
  type ReadCarrierEvent,
  type ReadCarrierRequest,
} from '#business/shipping/index';
import { count } from '#platform/index';
import { answerTo, type HttpAnswer, type Outcome } from './answers.ts';

export interface CarrierEventPorts extends CarrierEventHandling {
  readonly readEvent: ReadCarrierRequest;
}

const requestSchema = z.object({
  headers: z._default(z.record(z.string(), z.string()), {}),
  body: z._default(z.string(), ''),
  isBase64Encoded: z._default(z.boolean(), false),
});

/**
 * Takes what carriers and the warehouse post of parcels, on their way out or back, each event once.
 *
 * @source https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const createCarrierEvents =
  (createPorts: () => Promise<CarrierEventPorts>, now: () => number) =>
  async (request: unknown): Promise<HttpAnswer> => {
    const { headers, body, isBase64Encoded } = z.parse(requestSchema, request);
    const raw = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
    const ports = await createPorts();
    const outcome = await take(ports.readEvent(raw, headers), now(), ports);
    count('CarrierEvents', { outcome: outcome.kind });
    return answerTo(outcome);
  };

async function take(read: ReadCarrierEvent, nowEpochSeconds: number, ports: CarrierEventHandling): Promise<Outcome> {
  return read.kind === 'event' ? handleCarrierEvent(read.event, nowEpochSeconds, ports) : read;
}
