import { count } from '#platform/index';
import type { WebAnswer } from '../web-page.ts';
import { type PrivacyAnswer, problem } from './answer.ts';
import type { PrivacyPagePorts } from './ports.ts';
import { type PlainRequest, readEvent, readForm } from './read-request.ts';
import { render } from './render.ts';
import { findRoute, type Method } from './routes.ts';

/** Answers what is asked of the privacy pages, as a page or, to who accepts nothing else, as JSON. */
export const createPrivacyPages =
  (createPorts: () => Promise<PrivacyPagePorts>, now: () => number) =>
  async (event: unknown): Promise<WebAnswer> => {
    const request = readEvent(event);
    const answer = await answerTo(request, createPorts, now());
    count('PrivacyPages', { outcome: answer.kind === 'problem' ? answer.code : answer.kind });
    return render(answer, request);
  };

async function answerTo(
  request: PlainRequest,
  createPorts: () => Promise<PrivacyPagePorts>,
  now: number,
): Promise<PrivacyAnswer> {
  const found = findRoute(request.path);
  if (!found) return problem('not-found');
  const act = found.route[(request.method === 'HEAD' ? 'GET' : request.method) as Method];
  if (!act) return problem('method-not-allowed');
  const fields = await readForm(request);
  if ('kind' in fields) return fields;
  const { base, caller, signal } = request;
  return act({ base, caller, signal, fields, token: found.token }, await createPorts(), now);
}
