import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readPrivacyToken, signPrivacyToken } from '#adapters/node-crypto/privacy-token';
import { PRIVACY_LINK_KINDS, type PrivacyLinkKind } from '#business/privacy/index';

const EXPIRES = 1_775_000_000;
const PERSON = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
const link = { kind: 'preferences', personId: PERSON, expiresAtEpochSeconds: EXPIRES } as const;
const token = signPrivacyToken(link, 'secret');
const read = (text: string, kind: PrivacyLinkKind = 'preferences', secret = 'secret') =>
  readPrivacyToken(text, kind, secret, EXPIRES - 1);

describe("a privacy link's token", () => {
  it('names the person until the second before it expires', () => {
    expect(read(token)).toEqual({
      kind: 'person',
      personId: PERSON,
      issuedAtEpochSeconds: EXPIRES - 30 * 86_400,
    });
    expect(readPrivacyToken(token, 'preferences', 'secret', EXPIRES)).toEqual({ kind: 'expired' });
  });

  it('is safe in an address and shows neither the person nor that two are the same one', () => {
    expect(token).toMatch(/^[\w-]{1,120}$/);
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain(PERSON.slice(0, 6));
    expect(signPrivacyToken(link, 'secret').slice(0, 8)).not.toBe(token.slice(0, 8));
  });

  it('is forged on a page of another kind, expired or not', () => {
    const others = PRIVACY_LINK_KINDS.filter((kind) => kind !== link.kind);

    expect(others.map((kind) => read(token, kind))).toEqual([{ kind: 'forged' }, { kind: 'forged' }]);
    expect(readPrivacyToken(token, 'confirm', 'secret', EXPIRES + 1)).toEqual({ kind: 'forged' });
  });

  it('is forged by any other secret, and by any change of a letter', () => {
    expect(read(token, 'preferences', 'another')).toEqual({ kind: 'forged' });
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09-_=. é'), (at, letter) => {
        fc.pre(letter !== token[at]);
        expect(read(token.slice(0, at) + letter + token.slice(at + 1))).toEqual({ kind: 'forged' });
      }),
    );
  });

  it('is forged when it was cut off, made longer, or is anything else', () => {
    expect([token.slice(0, -1), `${token}A`, token.repeat(50)].map((text) => read(text).kind)).toEqual(
      Array(3).fill('forged'),
    );
    fc.assert(fc.property(fc.string(), (text) => expect(read(text)).toEqual({ kind: 'forged' })));
  });
});
