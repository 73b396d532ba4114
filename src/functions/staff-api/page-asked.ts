import type { PageAsked } from '#business/page';

/** Which part of a list a request asks for. */
export function pageAsked(query: URLSearchParams, atMost: number): PageAsked {
  const from = query.get('from');
  return { atMost, ...(from !== null && { from }) };
}
