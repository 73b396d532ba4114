const ALLOWED: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/** The address in its normal form where a link may lead to it: no script, no data, no name or password in it. */
export function safeLink(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !ALLOWED.has(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}
