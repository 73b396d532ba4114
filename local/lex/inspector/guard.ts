import { isIP } from 'node:net';
import { accessDenied } from '../errors.ts';
import type { HttpRequest } from '../server/exchange.ts';
import { isLoopback } from '../server/loopback.ts';

const WILDCARDS = ['0.0.0.0', '::'];

/**
 * The page and what it reads are for the people at this machine, not for pages of the web that their browsers have
 * open. A name that was made to point here (DNS rebinding) shows in `Host`, another origin in `Origin` and
 * `Sec-Fetch-Site`; clients that are no browsers send neither of the latter.
 *
 * @throws AccessDeniedException
 */
export function refuseStrangers(request: HttpRequest, listeningOn: string): void {
  const host = hostOf(request);
  if (!host || !isOurs(host.hostname, listeningOn))
    throw accessDenied('The inspector answers on loopback addresses and on the host that Lex Local listens on only.');
}

/** Only the page itself may read and talk: no other page, not even of this machine. */
export function refuseOtherPages({ headers }: HttpRequest): void {
  const site = headers['sec-fetch-site'];
  const isSamePage = site === undefined || site === 'same-origin' || site === 'none';
  const { origin } = headers;
  const isSameOrigin = origin === undefined || origin === `http://${authorityOf(headers)}`;
  if (!isSamePage || !isSameOrigin) throw accessDenied("Other pages have no access to the inspector's data.");
}

/** HTTP/2 has the host in a header of its own. */
const authorityOf = (headers: HttpRequest['headers']): string | undefined => headers['host'] ?? headers[':authority'];

function hostOf({ headers }: HttpRequest): URL | null {
  return URL.parse(`http://${authorityOf(headers) ?? ''}`);
}

/** Where Lex Local listens on every address, an address as such is fine: only names can be made to point elsewhere. */
function isOurs(hostname: string, listeningOn: string): boolean {
  const name = hostname.replace(/^\[(.*)\]$/, '$1');
  return (
    isLoopback(name) || name === listeningOn.toLowerCase() || (WILDCARDS.includes(listeningOn) && isIP(name) !== 0)
  );
}
