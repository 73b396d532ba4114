import type { ReadStaffToken } from '#adapters/jose/staff-token-reader';
import { auditEntry } from '#business/staff/index';
import { count } from '#platform/index';
import type { WebAnswer } from '../web-page.ts';
import { problem, type StaffAnswer, toWebAnswer } from './answers.ts';
import { type PageSignIn, servePage } from './page.ts';
import type { StaffPorts } from './ports.ts';
import { type PlainRequest, readBody, readEvent } from './read-request.ts';
import { BASE, findRoute } from './routes.ts';

export interface StaffDoor {
  readonly readToken: ReadStaffToken;
  readonly ports: StaffPorts;
  readonly signIn: PageSignIn;
}

/**
 * Answers the team:
 *
 *     token ─► route ─► audit entry is kept ─► what was asked for
 *
 * The entry comes first: what can't be written down is neither shown nor done.
 */
export const createStaffApi =
  (openDoor: () => Promise<StaffDoor>, now: () => number) =>
  async (event: unknown): Promise<WebAnswer> => {
    const request = readEvent(event);
    const door = await openDoor();
    const page = request.method === 'GET' ? await servePage(request.path, door.signIn) : undefined;
    if (page) return page;
    const answer = await answerTo(request, door, now());
    count('StaffApi', { outcome: answer.kind === 'problem' ? answer.code : answer.kind });
    return toWebAnswer(answer);
  };

async function answerTo(
  { method, path, query, token, body: raw }: PlainRequest,
  { readToken, ports }: StaffDoor,
  nowEpochSeconds: number,
): Promise<StaffAnswer> {
  if (!path.startsWith(`${BASE}/`)) return problem('not-found');
  const who = await readToken(token, nowEpochSeconds);
  if (who.kind === 'refused') return problem('not-signed-in');
  if (who.kind === 'not-staff') return problem('not-staff');
  const found = findRoute(method, path);
  if (found.kind !== 'found') return problem(found.kind);
  const body = readBody(raw);
  if (body.kind === 'unreadable') return problem(body.why);

  const { route, key } = found;
  const record = route.of && { kind: route.of, key };
  const entry = auditEntry(
    who.member,
    { act: route.act, record },
    ports.newEventId(nowEpochSeconds * 1000),
    nowEpochSeconds,
  );
  await ports.audit.append(entry);
  return route.answer({ by: who.member, key, query, body: body.members, nowEpochSeconds }, ports);
}
