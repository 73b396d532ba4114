import { createHmac, randomBytes } from 'node:crypto';

/** How long a URL can be used, as in the service. */
const VALID_MS = 5 * 60 * 1000;

/** URLs of this server that may be used for five minutes, without an account's signature. */
export interface SignedUrls {
  sign(path: string): string;
  /** Whether the query is one that `sign` made for the path, and its time isn't over. */
  isValid(path: string, query: URLSearchParams): boolean;
}

/** @param origin scheme, host and port of this server, asked for when a URL is made */
export function createSignedUrls(origin: () => string, now: () => number): SignedUrls {
  const key = randomBytes(32);
  const signatureOf = (path: string, expires: string): string =>
    createHmac('sha256', key).update(`${path}?${expires}`).digest('hex');
  return {
    sign(path) {
      const expires = String(now() + VALID_MS);
      return `${origin()}${path}?expires=${expires}&signature=${signatureOf(path, expires)}`;
    },
    isValid(path, query) {
      const expires = query.get('expires') ?? '';
      return now() <= Number(expires) && query.get('signature') === signatureOf(path, expires);
    },
  };
}
