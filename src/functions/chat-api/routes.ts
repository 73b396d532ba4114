import { begin } from './actions/begin.ts';
import { end } from './actions/end.ts';
import { markRead, showInbox } from './actions/inbox.ts';
import { rate } from './actions/rate.ts';
import { read } from './actions/read.ts';
import { say } from './actions/say.ts';
import type { Action } from './ports.ts';

export type Method = 'GET' | 'POST' | 'DELETE';
export type Route = Readonly<Partial<Record<Method, Action>>>;

const BEGIN: Route = { POST: begin };
/** By what follows the conversation's id. */
const OF_CONVERSATION: Readonly<Record<string, Route>> = {
  '': { DELETE: end },
  '/messages': { POST: say, GET: read },
  '/rating': { POST: rate },
  '/inbox': { GET: showInbox, POST: markRead },
};

const PATH = /^\/chat\/conversations(?:\/([\w-]{1,64})(\/[a-z]+)?)?\/?$/;

/** The route of a path, with the conversation that it is about; its id is empty where none is yet. */
export function findRoute(path: string): { readonly route: Route; readonly conversationId: string } | undefined {
  const [isFound, conversationId = '', rest = ''] = PATH.exec(path) ?? [];
  if (isFound === undefined) return undefined;
  if (conversationId === '') return { route: BEGIN, conversationId };
  const route = Object.hasOwn(OF_CONVERSATION, rest) ? OF_CONVERSATION[rest] : undefined;
  return route && { route, conversationId };
}
