import { SIGNATURE_HEADER, signBody } from '#adapters/node-crypto/signed-body';

interface Target {
  readonly url: string;
  readonly secret: string;
  readonly nowEpochSeconds: number;
}

/** Posts what happened to an order, signed as shop and carriers sign. */
export async function postEvent(event: object, { url, secret, nowEpochSeconds }: Target) {
  const body = JSON.stringify(event);
  const headers = { 'content-type': 'application/json', [SIGNATURE_HEADER]: signBody(body, secret, nowEpochSeconds) };
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, body: await response.text() };
}
