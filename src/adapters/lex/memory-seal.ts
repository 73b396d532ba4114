import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Memory } from '#conversation/turn/index';
import { packMemory, unpackMemory } from './seal-content.ts';

/**
 * A sealed memory is `v3.<key id>.<expiry>.<nonce>.<ciphertext and tag>`, the last two in base64url:
 *
 *   AES-256-GCM( key, nonce, packed memory, authenticated with "v3|<key id>|<expiry>|<session id>|<bot id>|<alias id>" )
 *
 * so it opens for the same session and bot alias, before its expiry, and nowhere else. Expiry is in epoch seconds.
 *
 * Earlier versions packed it otherwise. Their seals are as good as expired: none lives longer than a quarter of an hour.
 */
const VERSION = 'v3';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Longest seal that is made or opened, in characters: Lex takes 12 KB for a whole event. */
export const MAX_SEAL_LENGTH = 1536;

/** Keys by id; new seals use the current one, old ones open while their key is still listed. */
export interface SealKeys {
  readonly current: string;
  /** 32 bytes each. */
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

/** Where a seal belongs. */
export interface SealContext {
  readonly sessionId: string;
  /** The test alias has the same id in every bot, so the bot's id counts too. */
  readonly botId: string;
  readonly aliasId: string;
}

export type Opened =
  { readonly ok: true; readonly content: unknown } | { readonly ok: false; readonly reason: SealRefusal };

/** Why a seal doesn't open; docs/seal-keys.md says what each means to an operator. */
export type SealRefusal =
  'malformed' | 'unknown-version' | 'earlier-version' | 'oversized' | 'unknown-key' | 'expired' | 'forged';

export type Sealed =
  { readonly ok: true; readonly seal: string } | { readonly ok: false; readonly reason: 'oversized' };

/** Seals a memory. One that is too long is refused: the caller lets the conversation go on without. */
export function sealMemory(
  memory: Memory,
  context: SealContext,
  expiresAtEpochSeconds: number,
  { current, keys }: SealKeys,
): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const head = `${VERSION}.${current}.${expiresAtEpochSeconds}`;
  const cipher = createCipheriv('aes-256-gcm', mustHave(keys, current), nonce);
  cipher.setAAD(authenticated(head, context));
  const body = Buffer.concat([cipher.update(packMemory(memory)), cipher.final(), cipher.getAuthTag()]);

  const seal = `${head}.${nonce.toString('base64url')}.${body.toString('base64url')}`;
  return seal.length > MAX_SEAL_LENGTH ? { ok: false, reason: 'oversized' } : { ok: true, seal };
}

/** Opens a seal that a client brought back; anything but our own, unexpired one of this session is refused. */
export function openSeal(seal: string, context: SealContext, nowEpochSeconds: number, { keys }: SealKeys): Opened {
  if (seal.length > MAX_SEAL_LENGTH) return { ok: false, reason: 'oversized' };
  const parts = SEAL.exec(seal)?.groups as SealParts | undefined;
  if (!parts) return { ok: false, reason: whyUnread(seal) };
  const key = keys.get(parts.keyId);
  if (!key) return { ok: false, reason: 'unknown-key' };

  const content = decrypt(parts, key, authenticated(parts.head, context));
  if (content === undefined) return { ok: false, reason: 'forged' };
  return Number(parts.expiry) > nowEpochSeconds ? { ok: true, content } : { ok: false, reason: 'expired' };
}

const SEAL = /^(?<head>v3\.(?<keyId>[\w-]{1,32})\.(?<expiry>\d{1,12}))\.(?<nonce>[\w-]+)\.(?<body>[\w-]+)$/;
const OF_EARLIER_VERSION = /^v[12]\./;
const OF_ANOTHER_VERSION = /^v(?!3\.)\d{1,9}\./;

function whyUnread(seal: string): SealRefusal {
  if (OF_EARLIER_VERSION.test(seal)) return 'earlier-version';
  return OF_ANOTHER_VERSION.test(seal) ? 'unknown-version' : 'malformed';
}

type SealParts = Readonly<Record<'head' | 'keyId' | 'expiry' | 'nonce' | 'body', string>>;

function decrypt(parts: SealParts, key: Uint8Array, aad: Buffer): unknown {
  const nonce = Buffer.from(parts.nonce, 'base64url');
  const body = Buffer.from(parts.body, 'base64url');
  // One content has one seal: base64url could spell the same bytes in several ways.
  const isCanonical = nonce.toString('base64url') === parts.nonce && body.toString('base64url') === parts.body;
  if (!isCanonical || nonce.length !== NONCE_BYTES || body.length <= TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(body.subarray(-TAG_BYTES));
  try {
    const content = Buffer.concat([decipher.update(body.subarray(0, -TAG_BYTES)), decipher.final()]);
    return unpackMemory(content);
  } catch {
    // Node reports a tag that doesn't fit by throwing; it is the expected answer to a forged seal.
    return undefined;
  }
}

const authenticated = (head: string, { sessionId, botId, aliasId }: SealContext): Buffer =>
  Buffer.from(`${head.replaceAll('.', '|')}|${sessionId}|${botId}|${aliasId}`, 'utf8');

function mustHave(keys: ReadonlyMap<string, Uint8Array>, id: string): Uint8Array {
  const key = keys.get(id);
  if (!key) throw new SealKeyMissingError(id);
  return key;
}

/** The current key's id names none of the keys: the parameter is wrong. */
export class SealKeyMissingError extends Error {
  readonly code = 'seal-key-missing';
  readonly retryable = false;

  constructor(id: string) {
    super(`The seal's current key ${id} is not among its keys.`);
    this.name = 'SealKeyMissingError';
  }
}
