import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readLabelToken, signLabelToken } from '#adapters/node-crypto/label-token';

const RMA = 'R-CFGHJKMP';
const EXPIRES = 1_775_000_000;
const token = signLabelToken(RMA, EXPIRES, 'secret');

describe('a link to a label', () => {
  it('names the return until the second before it expires', () => {
    expect(readLabelToken(token, 'secret', EXPIRES - 1)).toEqual({ kind: 'label', rma: RMA });
    expect(readLabelToken(token, 'secret', EXPIRES)).toEqual({ kind: 'expired' });
  });

  it('is short enough for a text message, and safe in an address', () => {
    expect(token).toMatch(/^[\w.-]{1,42}$/);
  });

  it('is forged by any other secret, and by any change', () => {
    expect(readLabelToken(token, 'another', EXPIRES - 1)).toEqual({ kind: 'forged' });
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09.-_ é'), (at, letter) => {
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        // The last letter of a MAC holds four bits that say nothing.
        fc.pre(changed !== token && at < token.length - 1);
        expect(readLabelToken(changed, 'secret', EXPIRES - 1)).toEqual({ kind: 'forged' });
      }),
    );
  });

  it('is forged when it is anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readLabelToken(text, 'secret', 0)).toEqual({ kind: 'forged' });
      }),
    );
  });
});
