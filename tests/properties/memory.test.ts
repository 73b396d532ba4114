import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeMemory, openSeal, type SealKeys, sealMemory } from '#adapters/lex/index';
import { memory } from './arbitraries.ts';

const NOW = 1773068400;
const CONTEXT = { sessionId: 'session-1', botId: 'BOT1234567', aliasId: 'ALIAS12345' };
const keys: SealKeys = { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(1)]]) };
const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Seals of memories that are short enough for one. */
const sealed = memory.chain((content) => {
  const made = sealMemory(content, CONTEXT, NOW + 900, keys);
  return made.ok ? fc.constant({ content: overJson(content), seal: made.seal }) : fc.constant(undefined);
});

describe('the codec', () => {
  it('reads every memory as it was written', () => {
    fc.assert(
      fc.property(memory, (any) => {
        expect(overJson(decodeMemory(overJson(any)))).toEqual(overJson(any));
      }),
    );
  });

  it('makes a memory of anything, which reads as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (any) => {
        const decoded = decodeMemory(any);

        expect(decodeMemory(decoded)).toEqual(decoded);
      }),
    );
  });

  it('never takes a memory apart: with a member spoilt it is read whole or not at all', () => {
    const spoilt = fc.tuple(memory, fc.nat(), fc.jsonValue()).map(([any, which, value]) => {
      const names = Object.keys(any);
      return { ...any, [names[which % names.length] ?? 'version']: value };
    });

    fc.assert(
      fc.property(spoilt, (any) => {
        const decoded = overJson(decodeMemory(any));

        expect([overJson(any), overJson(decodeMemory(undefined))]).toContainEqual(decoded);
      }),
    );
  });
});

describe('the seal', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(sealed, (made) => {
        fc.pre(made !== undefined);

        expect(openSeal(made.seal, CONTEXT, NOW, keys)).toEqual({ ok: true, content: made.content });
      }),
    );
  });

  it('never opens with a character changed', () => {
    const characters = fc.constantFrom(...'ABYZabyz0189-_.| \u0000=+/😀');

    fc.assert(
      fc.property(sealed, fc.nat(), characters, (made, place, character) => {
        fc.pre(made !== undefined);
        const at = place % made.seal.length;
        const changed = made.seal.slice(0, at) + character + made.seal.slice(at + 1);

        fc.pre(changed !== made.seal);

        expect(openSeal(changed, CONTEXT, NOW, keys).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('never opens with a byte of nonce, ciphertext or tag changed', () => {
    fc.assert(
      fc.property(sealed, fc.nat(), fc.integer({ min: 1, max: 255 }), (made, place, mask) => {
        fc.pre(made !== undefined);
        const [version, keyId, expiry, nonce = '', body = ''] = made.seal.split('.');
        const bytes = Buffer.concat([Buffer.from(nonce, 'base64url'), Buffer.from(body, 'base64url')]);
        const at = place % bytes.length;
        bytes.writeUInt8(bytes.readUInt8(at) ^ mask, at);
        const parts = [bytes.subarray(0, 12), bytes.subarray(12)].map((part) => part.toString('base64url'));

        const opened = openSeal([version, keyId, expiry, ...parts].join('.'), CONTEXT, NOW, keys);

        expect(opened).toEqual({ ok: false, reason: 'forged' });
      }),
      { numRuns: 500 },
    );
  });

  it('never opens in another session', () => {
    fc.assert(
      fc.property(sealed, fc.string({ minLength: 2, maxLength: 100 }), (made, sessionId) => {
        fc.pre(made !== undefined && sessionId !== CONTEXT.sessionId);

        expect(openSeal(made.seal, { ...CONTEXT, sessionId }, NOW, keys)).toEqual({ ok: false, reason: 'forged' });
      }),
    );
  });

  it('refuses any text that it did not make, without a word', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      fc.stringMatching(/^v3\.k1\.[0-9]{1,12}\.[\w-]{0,20}\.[\w-]{0,60}$/),
    );

    fc.assert(
      fc.property(texts, (text) => {
        expect(openSeal(text, CONTEXT, NOW, keys).ok).toBe(false);
      }),
    );
  });
});
