import { isLoopback } from '../../lex/server/loopback.ts';
import type { HttpRequest } from '../http/serve.ts';

/**
 * Why a request gets nothing, if so. Messages hold codes and addresses: they are for programs and people at this
 * machine, not for pages of the web that their browsers have open. A name that was made to point here (DNS rebinding)
 * shows in `Host`; another page shows in `Origin` and `Sec-Fetch-Site`, which clients that are no browsers don't send.
 */
export function reasonToRefuse(request: HttpRequest): string | undefined {
  const host = URL.parse(`http://${request.headers.host ?? ''}`);
  if (!host || !isLoopback(host.hostname)) return 'The inbox answers on loopback addresses only.';
  if (isFromOtherPage(request) && !isLinkFollowed(request)) return 'Other pages have no access to the inbox.';
  return undefined;
}

function isFromOtherPage({ headers }: HttpRequest): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  const { origin = `http://${headers.host}` } = headers;
  return !['same-origin', 'none'].includes(String(site)) || origin !== `http://${headers.host}`;
}

/** Whoever follows a link to the inbox sees it in a window of its own, which the page with the link can't look into. */
const isLinkFollowed = ({ method, headers }: HttpRequest) =>
  method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
