import { randomUUID } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from '../../http/serve.ts';
import { jsonAnswer } from '../answers.ts';
import type { Draft } from '../message.ts';
import type { MessageBox } from '../message-box.ts';
import { type Trouble, troubleFor } from '../trouble.ts';
import { readGraphMessage } from './read-graph-message.ts';

const PATH = /^\/graph\/v\d+\.\d+\/(\w+)\/messages$/;

/** Meta's errors for trouble on purpose. @source https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes */
const REFUSALS: Readonly<Record<Exclude<Trouble, 'lost'>, HttpAnswer>> = {
  refused: errorAnswer(400, 131026),
  throttled: errorAnswer(400, 131056),
  failed: jsonAnswer(502, { message: 'Asked for by the number.' }),
};

/** A stand-in for what of Meta's Graph API sends messages; undefined for requests to others. */
export function callGraph({ method, path, headers, body }: HttpRequest, box: MessageBox): HttpAnswer | undefined {
  const { pathname, searchParams } = new URL(path, 'http://inbox');
  const [, account] = PATH.exec(pathname) ?? [];
  if (method !== 'POST' || account === undefined) return undefined;
  if (!headers.authorization?.startsWith('Bearer local-')) return errorAnswer(401, 190);
  const hasProof = /^[0-9a-f]{64}$/.test(searchParams.get('appsecret_proof') ?? '');
  const draft = hasProof ? readGraphMessage(account, parseJson(body)) : undefined;
  return draft ? send(draft, box) : errorAnswer(400, 100);
}

function send(draft: Draft, box: MessageBox): HttpAnswer {
  const trouble = troubleFor(draft.to);
  if (trouble && trouble !== 'lost') return REFUSALS[trouble];
  const id = randomUUID();
  box.keep({ id, sentAtIso: new Date().toISOString(), ...draft });
  const answer =
    draft.channel === 'whatsapp'
      ? { messaging_product: 'whatsapp', messages: [{ id: `wamid.${id}` }] }
      : { recipient_id: draft.to[0], message_id: `m_${id}` };
  return { ...jsonAnswer(200, answer), isLost: trouble === 'lost' };
}

function errorAnswer(status: number, code: number): HttpAnswer {
  return jsonAnswer(status, {
    error: { message: `(#${code}) Refused by the stand-in.`, type: 'OAuthException', code },
  });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
