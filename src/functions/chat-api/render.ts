import { PRIVATE_HEADERS, type WebAnswer } from '../web-page.ts';
import { type ChatAnswer, PROBLEMS } from './answer.ts';
import type { Route } from './routes.ts';

/** What an answer says beside its content. */
interface Around {
  /** Of a page elsewhere that may ask; undefined for any other. */
  readonly origin: string | undefined;
  readonly route: Route;
}

export function render(answer: ChatAnswer, around: Around): WebAnswer {
  const headers = { ...PRIVATE_HEADERS, ...crossOrigin(around) };
  if (answer.kind === 'gone') return { statusCode: 204, headers, body: '' };
  if (answer.kind === 'done') {
    const { status, content } = answer;
    return { statusCode: status, headers: { ...headers, ...JSON_TYPE }, body: JSON.stringify(content) };
  }
  const { code, retryAfterSeconds } = answer;
  const { status, detail } = PROBLEMS[code];
  return {
    statusCode: status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
      ...(code === 'method-not-allowed' && { allow: methodsOf(around) }),
    },
    body: JSON.stringify({ code, detail, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) }),
  };
}
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** What a browser asks before it lets a page ask. @source https://fetch.spec.whatwg.org/#http-cors-protocol */
export function preflight(around: Around): WebAnswer {
  const headers = { ...PRIVATE_HEADERS, ...crossOrigin(around) };
  if (around.origin === undefined) return { statusCode: 204, headers, body: '' };
  return {
    statusCode: 204,
    headers: {
      ...headers,
      'access-control-allow-methods': methodsOf(around),
      'access-control-allow-headers': 'authorization, content-type, x-shop-token',
      'access-control-max-age': '600',
    },
    body: '',
  };
}

/** Which origin gets what differs, so nothing on the way may give one's answer to another. */
const crossOrigin = ({ origin }: Around) => ({
  vary: 'origin',
  ...(origin !== undefined && {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after',
  }),
});

const methodsOf = ({ route }: Around): string => [...Object.keys(route), 'OPTIONS'].join(', ');
