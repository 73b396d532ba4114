/** What an HTTP API answers. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why something was refused: RFC 9457's members, its status as told. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly [more: string]: unknown;
}

const TITLES = {
  'not-signed': [401, 'The signature is absent, wrong or too old.'],
  'too-large': [413, 'The body is larger than 256 KB.'],
  invalid: [400, "The body isn't what the schema says."],
  'not-yet': [400, 'occurredAt lies in the future.'],
  'no-email-address': [400, 'email is no e-mail address.'],
  'no-window': [400, 'window ends before it begins.'],
  'unknown-order': [404, 'There is no such order.'],
  'another-payload': [409, 'This event id was used for something else.'],
  'order-exists': [409, 'There is such an order already.'],
  'wrong-status': [409, "That can't happen to an order of this status."],
  'nothing-sent-yet': [409, 'No parcel of this order has been sent.'],
  'sent-already': [409, 'The order has been sent already.'],
  busy: [503, 'The order is being changed by many at once; tell it again.'],
  failed: [500, 'It failed here; tell it again.'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

export type ProblemName = keyof typeof TITLES;

/** @param more members of its own, such as the order's status */
export function problem(name: ProblemName, more: object = {}): Problem {
  const [status, title] = TITLES[name];
  return { type: `urn:smart-commerce:order-events:${name}`, title, status, ...more };
}

export const answerProblem = (told: Problem): HttpAnswer => ({
  statusCode: told.status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify(told),
});

export const answer = (statusCode: number, told: object): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(told),
});
