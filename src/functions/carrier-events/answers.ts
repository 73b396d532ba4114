import type { Moved } from '#business/returns/index';
import type { ParcelTold, ReadCarrierEvent } from '#business/shipping/index';

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Outcome = Moved | ParcelTold | Exclude<ReadCarrierEvent, { kind: 'event' }>;

const TAKEN = { statusCode: 200 };

/** @source RFC 9457 */
const problem = (status: number, title: string, more: object = {}): HttpAnswer => ({
  statusCode: status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', status, title, ...more }),
});

/**
 * What is told is taken, or there is no use in telling it again; only what came before its time may come once more.
 */
export function answerTo(outcome: Outcome): HttpAnswer {
  switch (outcome.kind) {
    case 'forged':
      return problem(401, 'The signature is missing, wrong or too old.');
    case 'malformed':
      return problem(422, 'This is no event of a parcel.', { problems: outcome.problems });
    case 'too-early':
      return problem(409, `The return is ${outcome.state}: it can't have come so far yet.`);
    default:
      return TAKEN;
  }
}
