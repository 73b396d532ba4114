import { createHmac } from 'node:crypto';
import type { ReadLink } from '#business/shipping/index';
import { hashesAreEqual } from './hashes-are-equal.ts';

/** 128 bits: short enough for a text message, and nobody guesses one. */
const MAC_BYTES = 16;

const macOf = (secret: string, named: string): string =>
  createHmac('sha256', secret).update(`label.${named}`).digest().subarray(0, MAC_BYTES).toString('base64url');

/**
 * What a link to a label ends with: whose it is, until when, and that the shop says so. It needs no table, so it can't be
 * looked up by trying, and none is left behind.
 *
 *   <return's number>.<expiry, seconds in base 36>.<HMAC-SHA-256 of both, 16 bytes in base64url>
 */
export function signLabelToken(rma: string, expiresAtEpochSeconds: number, secret: string): string {
  const named = `${rma}.${expiresAtEpochSeconds.toString(36)}`;
  return `${named}.${macOf(secret, named)}`;
}

const TOKEN = /^((R-[0-9A-Z]{1,20})\.([0-9a-z]{1,9}))\.([\w-]{22})$/;

/** Reads what {@link signLabelToken} made; whether it has expired is told only of what the shop has signed. */
export function readLabelToken(token: string, secret: string, nowEpochSeconds: number): ReadLink {
  const [, named, rma, expiry, mac] = TOKEN.exec(token) ?? [];
  if (!named || !rma || !expiry || !mac || !hashesAreEqual(macOf(secret, named), mac)) return { kind: 'forged' };
  return parseInt(expiry, 36) > nowEpochSeconds ? { kind: 'label', rma } : { kind: 'expired' };
}
