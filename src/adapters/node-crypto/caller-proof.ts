import { createHmac } from 'node:crypto';
import { hashesAreEqual } from './hashes-are-equal.ts';

/**
 * A caller proof is `v1.<caller>.<expiry>.<mac>`: the chat API's word for who is calling.
 *
 *   mac = HMAC-SHA-256( key, JSON of ["caller-proof", "v1", <session id>, <caller>, <expiry>] ), in base64url
 *
 * so it holds for its session until its expiry, in epoch seconds. The caller is a keyed hash of the network address: it
 * tells callers apart and says nothing of them.
 */
const VERSION = 'v1';
const PROOF = /^v1\.(?<caller>[\w-]{8,64})\.(?<expiry>\d{1,12})\.(?<mac>[\w-]{43})$/;

export interface CallerStatement {
  /** Keyed hash of the caller's address: 8 to 64 characters of base64url. */
  readonly callerHash: string;
  /** The Lex session that the caller talks in. */
  readonly sessionId: string;
  readonly expiresAtEpochSeconds: number;
}

/**
 * Signs for the chat API who is calling.
 *
 * @param key the one that the bot reads proofs with, 32 bytes
 */
export function signCaller(statement: CallerStatement, key: Uint8Array): string {
  const { callerHash, expiresAtEpochSeconds } = statement;
  const proof = `${VERSION}.${callerHash}.${expiresAtEpochSeconds}.${macOf(statement, key)}`;
  if (!PROOF.test(proof)) throw new RangeError('A caller is 8 to 64 characters of base64url, an expiry whole seconds.');
  return proof;
}

/**
 * The caller that a proof names, or undefined when there is none to rely on: an absent, forged or expired proof, or one
 * of another session. All callers without a proof are to be counted as one.
 */
export function readCaller(
  proof: string | undefined,
  sessionId: string,
  nowEpochSeconds: number,
  key: Uint8Array,
): string | undefined {
  const { caller = '', expiry = '', mac = '' } = PROOF.exec(proof ?? '')?.groups ?? {};
  const expiresAtEpochSeconds = Number(expiry);
  const isGenuine = hashesAreEqual(mac, macOf({ callerHash: caller, sessionId, expiresAtEpochSeconds }, key));
  return isGenuine && expiresAtEpochSeconds > nowEpochSeconds ? caller : undefined;
}

function macOf({ callerHash, sessionId, expiresAtEpochSeconds }: CallerStatement, key: Uint8Array): string {
  if (key.length !== 32) throw new RangeError('The caller proof key has to be 32 bytes long.');
  const signed = JSON.stringify(['caller-proof', VERSION, sessionId, callerHash, expiresAtEpochSeconds]);
  return createHmac('sha256', key).update(signed, 'utf8').digest('base64url');
}
