import { lifetimeOf, type PrivacyLink, type PrivacyLinkKind, type ReadPrivacyLink } from '#business/privacy/index';
import { openText, sealText } from './sealed-text.ts';

const useOf = (kind: PrivacyLinkKind): string => `privacy-link.${kind}`;

/**
 * What a privacy link ends with: whose it is and until when, sealed for its kind. Two links of one person have nothing
 * in common that could be seen, and no table holds them.
 *
 *   sealed( <expiry, seconds in base 36>.<person's id> )
 */
export const signPrivacyToken = ({ kind, personId, expiresAtEpochSeconds }: PrivacyLink, secret: string): string =>
  sealText(`${expiresAtEpochSeconds.toString(36)}.${personId}`, useOf(kind), secret);

const CONTENT = /^([0-9a-z]{1,9})\.(.+)$/s;

/** Reads what {@link signPrivacyToken} made; whether it has expired is told only of what the shop has signed. */
export function readPrivacyToken(
  token: string,
  kind: PrivacyLinkKind,
  secret: string,
  nowEpochSeconds: number,
): ReadPrivacyLink {
  const [, expiry, personId] = CONTENT.exec(openText(token, useOf(kind), secret) ?? '') ?? [];
  if (!expiry || !personId) return { kind: 'forged' };
  const expiresAt = parseInt(expiry, 36);
  if (expiresAt <= nowEpochSeconds) return { kind: 'expired' };
  return { kind: 'person', personId, issuedAtEpochSeconds: expiresAt - lifetimeOf(kind) };
}
