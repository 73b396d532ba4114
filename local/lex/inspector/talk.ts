import { serializationError } from '../errors.ts';
import type { HttpRequest, HttpResponse } from '../server/exchange.ts';

type Respond = (request: HttpRequest) => Promise<HttpResponse>;

/** A line typed into the page is a RecognizeText call like any other, with its checks, errors and trouble on purpose. */
export function talk(respond: Respond, request: HttpRequest): Promise<HttpResponse> {
  const { botId, botAliasId, localeId, sessionId, text } = readLine(request.body);
  const [bot, alias, locale, session] = [botId, botAliasId, localeId, sessionId].map((id) =>
    encodeURIComponent(String(id)),
  );
  return respond({
    method: 'POST',
    path: `/bots/${bot}/botAliases/${alias}/botLocales/${locale}/sessions/${session}/text`,
    query: new URLSearchParams(),
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ text })),
  });
}

function readLine(body: Buffer): Record<string, unknown> {
  try {
    const line = JSON.parse(body.toString('utf8')) as unknown;
    if (typeof line === 'object' && line !== null) return line as Record<string, unknown>;
  } catch {
    // No JSON is no object either.
  }
  throw serializationError('A line to say is an object with botId, botAliasId, localeId, sessionId and text.');
}
