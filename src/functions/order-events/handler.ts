import * as z from 'zod/mini';
import { type FactPorts, takeFact } from '#business/orders/index';
import { codeOf, count } from '#platform/index';
import { answer, answerProblem, type HttpAnswer, problem, type Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { type Reading, toFact } from './to-fact.ts';
import type { ToldEvent } from './told-event.ts';

export interface OrderEventPorts extends FactPorts {
  readonly isSigned: (body: string, signature: string | undefined) => boolean;
  readonly reading: Reading;
}

/** In bytes; 25 events of a hundred lines each have room. */
const MOST_BYTES = 256 * 1024;

const requestSchema = z.object({
  headers: z._default(z.record(z.string(), z.string()), {}),
  body: z._default(z.string(), ''),
  isBase64Encoded: z._default(z.boolean(), false),
});

interface Told {
  readonly eventId: string;
  readonly outcome: 'changed' | 'outdated' | 'repeated' | 'refused';
  readonly problem?: Problem;
}

/**
 * Takes what shop and carriers post of orders. Nothing is said about any order to who doesn't sign.
 *
 * @param signatureHeader in lower case, as HTTP APIs hand it over
 * @source docs/order-events.md
 */
export const createOrderEvents =
  (createPorts: () => Promise<OrderEventPorts>, signatureHeader: string) =>
  async (request: unknown): Promise<HttpAnswer> => {
    const { headers, body, isBase64Encoded } = z.parse(requestSchema, request);
    const raw = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
    if (Buffer.byteLength(raw) > MOST_BYTES) return answerProblem(problem('too-large'));
    const ports = await createPorts();
    if (!ports.isSigned(raw, headers[signatureHeader])) {
      count('OrderEvents', { outcome: 'not-signed' });
      return answerProblem(problem('not-signed'));
    }
    return takeBody(raw, ports);
  };

async function takeBody(raw: string, ports: OrderEventPorts): Promise<HttpAnswer> {
  const read = readBody(raw);
  if (read.kind === 'invalid') return answerProblem(problem('invalid', { problems: read.problems }));
  if (read.kind === 'one') {
    const { problem: why, ...told } = await take(read.event, ports);
    return why ? answerProblem({ ...why, eventId: told.eventId }) : answer(200, told);
  }
  const results: Told[] = [];
  // One after the other: several of an order are taken in the order in which they stand.
  for (const event of read.events) results.push(await take(event, ports));
  const isSmooth = results.every(({ outcome }) => outcome !== 'refused');
  return answer(isSmooth ? 200 : 207, { results });
}

async function take(event: ToldEvent, ports: OrderEventPorts): Promise<Told> {
  const told = await judge(event, ports);
  count('OrderEvents', { outcome: told.outcome });
  return told;
}

async function judge(event: ToldEvent, ports: OrderEventPorts): Promise<Told> {
  const { eventId } = event;
  const refuse = (why: Problem): Told => ({ eventId, outcome: 'refused', problem: why });
  const read = toFact(event, ports.reading);
  if (read.kind !== 'fact') return refuse(problem(read.kind));
  const taken = await takeInTime(read.fact, ports);
  switch (taken.kind) {
    case 'refused':
      return refuse(problem(taken.reason, { orderStatus: taken.status }));
    case 'unknown-order':
    case 'another-payload':
    case 'busy':
      return refuse(problem(taken.kind));
    default:
      return { eventId, outcome: taken.kind };
  }
}

/** Who is outrun again and again is told to come again; the other events of the batch have their turn all the same. */
async function takeInTime(fact: Parameters<typeof takeFact>[0], { reading, ...ports }: OrderEventPorts) {
  try {
    return await takeFact(fact, reading.nowEpochSeconds, ports);
  } catch (error) {
    if (codeOf(error) !== 'order-contended') throw error;
    return { kind: 'busy' as const };
  }
}
