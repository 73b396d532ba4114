import { isSignedByHub } from '#adapters/meta/hub-signature';
import type { MetaApp } from '#adapters/meta/meta-app';
import { readMessengerDelivery } from '#adapters/meta/read-messenger-delivery';
import { readWhatsAppDelivery } from '#adapters/meta/read-whatsapp-delivery';
import { hashesAreEqual } from '#adapters/node-crypto/hashes-are-equal';
import { enterLine, type EntryPorts } from '#business/channels/index';
import { count } from '#platform/index';
import { PRIVATE_HEADERS, type WebAnswer } from '../web-page.ts';
import { type HubRequest, readHubRequest } from './read-request.ts';

export interface WebhookPorts extends EntryPorts {
  /** Undefined where the stage has no app at Meta. */
  readonly readApp: () => Promise<MetaApp | undefined>;
  readonly nowMs: () => number;
}

/** Meta's deliveries have 3 MB at most. @source https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components */
const MOST_BODY_BYTES = 3 * 1024 * 1024;
const READERS = { messenger: readMessengerDelivery, whatsapp: readWhatsAppDelivery } as const;
const CHALLENGE = /^[\w-]{1,200}$/;

/** Shows Meta that the address is the shop's, and takes in what people write by Messenger and WhatsApp. */
export const createChannelWebhook =
  (createPorts: () => Promise<WebhookPorts>) =>
  async (event: unknown): Promise<WebAnswer> => {
    const request = readHubRequest(event);
    const ports = await createPorts();
    const app = await ports.readApp();
    if (!app || !Object.hasOwn(READERS, request.channel)) return answer(404);
    if (request.method === 'GET') return verify(request, app);
    return request.method === 'POST' ? takeDelivery(request, app, ports) : answer(405);
  };

/** @source https://developers.facebook.com/docs/graph-api/webhooks/getting-started#verification-requests */
function verify({ query }: HubRequest, { verifyToken }: MetaApp): WebAnswer {
  const { 'hub.mode': mode, 'hub.verify_token': token = '', 'hub.challenge': challenge = '' } = query;
  const isMeta = mode === 'subscribe' && hashesAreEqual(token, verifyToken) && CHALLENGE.test(challenge);
  return isMeta ? answer(200, challenge) : answer(403);
}

/** Whatever can't be read is taken all the same: delivered again it would be no better. */
async function takeDelivery(request: HubRequest, { secrets }: MetaApp, ports: WebhookPorts): Promise<WebAnswer> {
  const { body, signature, channel } = request;
  if (body.length > MOST_BODY_BYTES) return answer(413);
  if (!isSignedByHub(body, signature, secrets)) {
    count('ChannelDeliveries', { channel, outcome: 'forged' });
    return answer(401);
  }
  const messages = READERS[channel as keyof typeof READERS](parseJson(body));
  await enterLine(messages ?? [], ports.nowMs(), ports);
  count('ChannelDeliveries', { channel, outcome: messages ? 'taken' : 'unreadable' });
  return answer(200);
}

const answer = (statusCode: number, body = ''): WebAnswer => ({
  statusCode,
  headers: { ...PRIVATE_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  body,
});

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    // Undefined is no delivery, which the reader says.
    return undefined;
  }
}
