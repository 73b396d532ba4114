import { setTimeout as delay } from 'node:timers/promises';
import { SIGNATURE_HEADER, isSignedBody } from '#adapters/node-crypto/signed-body';
import { exchangeKey, KEY_ID_HEADER } from '#adapters/node-crypto/exchange-key';
import type { HttpAnswer, HttpRequest } from '../http/serve.ts';
import { jsonAnswer } from '../inbox/answers.ts';
import type { BuyerBox } from './buyer-box.ts';
import { type Character, CHARACTERS } from './characters.ts';

/** Nobody has to wait for a slow buyer before the stack can end. */
const pause = (milliseconds: number) => delay(milliseconds, undefined, { ref: false });

const NO_CONTENT: HttpAnswer = { status: 204, body: '' };

interface Call {
  readonly partnerId: string;
  readonly character: Character;
  /** What follows the buyer's own path: "/bids", "/leads/…". */
  readonly path: string;
  readonly request: HttpRequest;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What one buyer answers. What isn't signed with its key is refused, as an honest buyer would. */
export async function answerBuyer(request: HttpRequest, box: BuyerBox, secret: string): Promise<HttpAnswer> {
  const [, partnerId = '', path = ''] = /^\/([a-z0-9-]+)(\/[^?]*)$/.exec(request.path) ?? [];
  const character = CHARACTERS[partnerId];
  if (!character) return jsonAnswer(404, { message: `There is no ${request.method} ${request.path}.` });
  if (!isSigned(request, path, secret)) return jsonAnswer(401, { message: 'The signature does not fit.' });
  const body = (request.body === '' ? {} : JSON.parse(request.body)) as Call['body'];
  const call = { partnerId, character, path, request, body };
  box.keep(partnerId, request.method, path, body);
  return character.fails === undefined ? act(call, box) : jsonAnswer(character.fails, {});
}

function act(call: Call, box: BuyerBox): Promise<HttpAnswer> | HttpAnswer {
  if (call.request.method === 'GET') return findLead(call, box);
  switch (call.path) {
    case '/bids':
      return bid(call);
    case '/leads':
      return takeLead(call, box);
    case '/notices':
      return takeNotice(call, box);
    default:
      return jsonAnswer(404, {});
  }
}

function isSigned({ method, headers, body }: HttpRequest, path: string, secret: string): boolean {
  const signature = String(headers[SIGNATURE_HEADER] ?? '');
  const key = exchangeKey(secret, String(headers[KEY_ID_HEADER] ?? ''));
  return isSignedBody({ body: method === 'GET' ? path : body, signature }, [key], Math.floor(Date.now() / 1000));
}

async function bid({ character, body }: Call): Promise<HttpAnswer> {
  const { bidMinor, bidDelayMs = 0, bids = (honest: unknown) => honest } = character;
  await pause(bidDelayMs);
  if (bidMinor === 0) return NO_CONTENT;
  const { pingId, currency } = body;
  return jsonAnswer(200, bids({ pingId, bidMinor, currency }) as object);
}

/** A lead is taken once, however often it is posted. */
async function takeLead({ partnerId, character, body }: Call, box: BuyerBox): Promise<HttpAnswer> {
  const status = character.refusesLeads ? 'refused' : 'accepted';
  box.decide(partnerId, String(body['postId']), status);
  await pause(character.postDelayMs ?? 0);
  return jsonAnswer(200, { status });
}

function findLead({ partnerId, path }: Call, box: BuyerBox): HttpAnswer {
  const status = box.decided(partnerId, path.split('/').at(-1) ?? '');
  return status === undefined ? jsonAnswer(404, {}) : jsonAnswer(200, { status });
}

function takeNotice({ partnerId, character, body }: Call, box: BuyerBox): HttpAnswer {
  const times = box.noticed(partnerId, String(body['noticeId']));
  return times > (character.ignoresNotices ?? 0) ? jsonAnswer(200, {}) : jsonAnswer(503, {});
}
