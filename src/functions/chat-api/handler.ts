import { keepLimits, networkOf } from '#business/chat/index';
import { count } from '#platform/index';
import type { WebAnswer } from '../web-page.ts';
import { type ChatAnswer, problem } from './answer.ts';
import type { ChatApiPorts } from './ports.ts';
import { type PlainRequest, readBody, readEvent } from './read-request.ts';
import { preflight, render } from './render.ts';
import { findRoute, type Method, type Route } from './routes.ts';

/** Answers what is asked of the chat's API. @param origins of pages that may ask it from elsewhere */
export const createChatApi =
  (createPorts: () => Promise<ChatApiPorts>, origins: readonly string[]) =>
  async (event: unknown): Promise<WebAnswer> => {
    const request = readEvent(event);
    const found = findRoute(request.path);
    const around = { origin: origins.includes(request.origin) ? request.origin : undefined, route: found?.route ?? {} };
    if (request.method === 'OPTIONS') return preflight(around);
    const answer = found ? await answerTo(request, found, await createPorts()) : problem('not-found');
    count('ChatApi', { outcome: answer.kind === 'problem' ? answer.code : answer.kind });
    return render(answer, around);
  };

async function answerTo(
  request: PlainRequest,
  { route, conversationId }: { readonly route: Route; readonly conversationId: string },
  ports: ChatApiPorts,
): Promise<ChatAnswer> {
  const action = Object.hasOwn(route, request.method) ? route[request.method as Method] : undefined;
  if (!action) return problem('method-not-allowed');
  const arrivedAtMs = ports.nowMs();
  const nowEpochSeconds = Math.floor(arrivedAtMs / 1000);
  // Forged, expired and another conversation's are the same, and cost no look at a table.
  const mayEnter = conversationId === '' || ports.opens(request.token, conversationId, nowEpochSeconds);
  if (!mayEnter) return problem('conversation-over');
  const read = readBody(request);
  if (read.kind === 'problem') return read;

  const callerHash = ports.hashCaller(networkOf(request.caller));
  const waits = await keepLimits(action.deed, { callerHash, conversationId }, nowEpochSeconds, ports.attempts);
  if (waits !== undefined) return problem('too-many-requests', waits);
  const { shopToken, signal } = request;
  const about = { conversationId, callerHash, signal, fields: read.fields, arrivedAtMs, nowEpochSeconds };
  return action.act({ ...about, ...(shopToken !== undefined && { shopToken }) }, ports);
}
