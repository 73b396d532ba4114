import { randomUUID } from 'node:crypto';
import { unknownOperation } from '../errors.ts';
import type { BotStore } from '../models/store.ts';
import type { HttpRequest, HttpResponse } from '../server/exchange.ts';
import { jsonResponse } from '../server/respond.ts';
import type { TurnRing } from '../trace/turn-ring.ts';
import type { Sources } from './event-stream.ts';
import { createEventStream } from './event-stream.ts';
import { refuseOtherPages, refuseStrangers } from './guard.ts';
import { PRIVATE_HEADERS, readPageFiles } from './page-files.ts';
import { talkableBots } from './talkable-bots.ts';
import { talk } from './talk.ts';

type Respond = (request: HttpRequest) => Promise<HttpResponse>;

export interface Inspected {
  host: string;
  ring: TurnRing;
  store: BotStore;
  /** The Lex APIs, for lines that are typed into the page. */
  respond: Respond;
}

/**
 * The page at `/` and what it reads under `/inspector/`; everything else goes to the Lex APIs, whose paths begin with
 * neither.
 */
export function createInspector({ host, ring, store, respond }: Inspected): Respond {
  const files = readPageFiles();
  const sources: Sources = { run: randomUUID(), ring, bots: () => talkableBots(store) };
  const endpoints: Record<string, (request: HttpRequest) => HttpResponse | Promise<HttpResponse>> = {
    'GET /inspector/turns': () => turnsResponse(sources),
    'GET /inspector/events': ({ headers }) => eventsResponse(sources, headers['last-event-id']),
    'POST /inspector/talk': (request) => talk(respond, request),
  };
  return async (request) => {
    if (!isInspectorPath(request.path)) return respond(request);
    refuseStrangers(request, host);
    const file = request.method === 'GET' ? files.get(request.path) : undefined;
    if (file) return file;
    const answer = endpoints[`${request.method} ${request.path}`];
    if (!answer) throw unknownOperation(`The inspector has no ${request.method} ${request.path}.`);
    refuseOtherPages(request);
    const response = await answer(request);
    return { ...response, headers: { ...response.headers, ...PRIVATE_HEADERS } };
  };
}

const isInspectorPath = (path: string): boolean => path === '/' || path.startsWith('/inspector/');

function turnsResponse({ run, ring }: Sources): HttpResponse {
  const turns = ring.after(0).map(({ json }) => json);
  return { ...jsonResponse(200, undefined), body: `{"run":${JSON.stringify(run)},"turns":[${turns.join(',')}]}` };
}

const eventsResponse = (sources: Sources, lastEventId: string | undefined): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream' },
  body: createEventStream(sources, lastEventId),
});
