import { createHmac } from 'node:crypto';
import { SIGNATURE_HEADER, signBody } from './signed-body.ts';

/** The header that names the key of a signature. */
export const KEY_ID_HEADER = 'smart-commerce-key-id';

/**
 * The key under which requests to one buyer are signed. It follows from the shop's own key and the key id in the
 * contract: a buyer knows only its own, and another id makes another.
 */
export const exchangeKey = (secret: string, keyId: string): string =>
  createHmac('sha256', secret).update(`exchange:${keyId}`).digest('base64url');

/** Headers by which the buyer of a contract knows that a text is the shop's, and of now. */
export const createExchangeSigner =
  (secret: string, now: () => number) =>
  (text: string, { keyId }: { readonly keyId: string }): Readonly<Record<string, string>> => ({
    [SIGNATURE_HEADER]: signBody(text, exchangeKey(secret, keyId), now()),
    [KEY_ID_HEADER]: keyId,
  });
