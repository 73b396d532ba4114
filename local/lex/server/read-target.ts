const TARGET = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i;

/**
 * Path and query of a request's target, as they were sent: `/path?query`, the same after a scheme and host, or what no
 * URL is made of (`//`, `*`), which then is the path of nothing.
 */
export function readTarget(target: string): { path: string; query: URLSearchParams } {
  const [, path = '', query = ''] = TARGET.exec(target) ?? [];
  return { path: path || '/', query: new URLSearchParams(query) };
}
