import { createHmac } from 'node:crypto';
import type { PartSent } from '#business/channels/index';
import { meaningOfAnswer } from './meaning-of-answer.ts';

export interface GraphSettings {
  /** With the version: https://graph.facebook.com/v24.0 */
  readonly graphUrl: string;
  readonly accessToken: string;
  readonly appSecret: string;
  /** How long an answer is waited for, in milliseconds. */
  readonly timeoutMs: number;
}

/** What can't have reached anybody. */
const NOT_CONNECTED: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/**
 * Posts a message to Meta's Graph API, in one attempt: it has no token against sending twice. Each request shows that it
 * comes from whoever knows the app's secret.
 *
 * @returns a function of the sending page's or phone number's id, and of the message
 * @throws MetaAccessError
 * @source https://developers.facebook.com/docs/graph-api/guides/secure-requests
 */
export function createGraphSender({ graphUrl, accessToken, appSecret, timeoutMs }: GraphSettings) {
  const proof = createHmac('sha256', appSecret).update(accessToken).digest('hex');
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' };

  return async (account: string, message: object): Promise<PartSent> => {
    const url = `${graphUrl}/${encodeURIComponent(account)}/messages?appsecret_proof=${proof}`;
    const body = JSON.stringify(message);
    const asked = await ask(url, {
      method: 'POST',
      redirect: 'error',
      headers,
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return 'kind' in asked ? asked : meaningOfAnswer(asked);
  };
}

/** The answer, or what its absence says. */
async function ask(url: string, request: RequestInit): Promise<Parameters<typeof meaningOfAnswer>[0] | PartSent> {
  try {
    const answer = await fetch(url, request);
    return { status: answer.status, body: await answer.text(), retryAfter: answer.headers.get('retry-after') };
  } catch (error) {
    // Why `fetch` failed stands in its cause.
    const { code } = (error as { readonly cause?: { readonly code?: string } }).cause ?? {};
    return code !== undefined && NOT_CONNECTED.includes(code) ? { kind: 'try-later' } : { kind: 'unknown' };
  }
}
