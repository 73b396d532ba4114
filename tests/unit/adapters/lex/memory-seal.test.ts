import { describe, expect, it } from '@jest/globals';
import { MAX_SEAL_LENGTH, openSeal, SealKeyMissingError, type SealKeys, sealMemory } from '#adapters/lex/index';
import { type Memory, message } from '#conversation/turn/index';
import { noise } from '../../../support/noise.ts';
import { aMemory, anIdentity, anEmailTask } from '../../../support/a-memory.ts';

const NOW = 1773068400;
const LATER = NOW + 900;
const CONTEXT = { sessionId: 'session-1', botId: 'BOT1234567', aliasId: 'ALIAS12345' };
const oldKey = new Uint8Array(32).fill(1);
const newKey = new Uint8Array(32).fill(2);
const keys: SealKeys = { current: 'old', keys: new Map([['old', oldKey]]) };
const rotated: SealKeys = {
  current: 'new',
  keys: new Map([
    ['old', oldKey],
    ['new', newKey],
  ]),
};
const memory = aMemory({
  identity: anIdentity(),
  task: anEmailTask(),
  lastSaid: [message('checkOrderStatus.start')],
});

function seal(what: Memory = memory, expiresAt = LATER, by = keys): string {
  const sealed = sealMemory(what, CONTEXT, expiresAt, by);
  if (!sealed.ok) throw new Error('The memory is too long.');
  return sealed.seal;
}
const refused = (reason: string) => ({ ok: false, reason });

describe('a seal of our own', () => {
  it('opens for its session and alias', () => {
    expect(openSeal(seal(), CONTEXT, NOW, keys)).toEqual({ ok: true, content: memory });
  });

  it('shows nothing of the memory', () => {
    const sealed = seal();
    const readable =
      sealed +
      sealed
        .split('.')
        .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
        .join();

    expect(readable).not.toMatch(/john|12345|customer|checkOrderStatus/);
  });

  it.each([undefined, [2, 0, 0.5, 3, 4], [19, 812_345, 1_021.5, 147, 61_000]] as const)(
    'keeps what was used, and is no longer or shorter for it: %j',
    (used) => {
      const using = { ...memory, ...(used && { used }) };

      expect(openSeal(seal(using), CONTEXT, NOW, keys)).toEqual({ ok: true, content: using });
      expect(seal(using)).toHaveLength(seal().length);
    },
  );

  it('is another one each time', () => {
    expect(seal()).not.toBe(seal());
  });

  it('says its version, key and expiry in the clear', () => {
    expect(seal()).toMatch(/^v3\.old\.1773069300\.[\w-]{16}\.[\w-]+$/);
  });
});

describe('a seal elsewhere', () => {
  it.each([
    ['in another session', { ...CONTEXT, sessionId: 'session-2' }],
    ['at another alias', { ...CONTEXT, aliasId: 'TSTALIASID' }],
  ])('is refused %s', (_, context) => {
    expect(openSeal(seal(), context, NOW, keys)).toEqual(refused('forged'));
  });
});

describe('the expiry', () => {
  it.each([
    ['a second before it', LATER - 1, { ok: true, content: memory }],
    ['in its second', LATER, refused('expired')],
    ['after it', LATER + 1, refused('expired')],
  ])('is kept %s', (_, now, opened) => {
    expect(openSeal(seal(), CONTEXT, now, keys)).toEqual(opened);
  });

  it('cannot be put off', () => {
    const later = seal().replace(String(LATER), String(LATER + 900));

    expect(openSeal(later, CONTEXT, NOW, keys)).toEqual(refused('forged'));
  });
});

describe('rotation of keys', () => {
  it('makes new seals by the current key', () => {
    expect(seal(memory, LATER, rotated)).toMatch(/^v3\.new\./);
  });

  it('opens what the old key sealed while it is listed', () => {
    expect(openSeal(seal(), CONTEXT, NOW, rotated)).toEqual({ ok: true, content: memory });
  });

  it('refuses what a key sealed that is no longer listed', () => {
    const without: SealKeys = { current: 'new', keys: new Map([['new', newKey]]) };

    expect(openSeal(seal(), CONTEXT, NOW, without)).toEqual(refused('unknown-key'));
  });

  it("refuses one key's seal under another's name", () => {
    expect(openSeal(seal().replace('.old.', '.new.'), CONTEXT, NOW, rotated)).toEqual(refused('forged'));
  });

  it('refuses a seal by another key of the same name', () => {
    const others: SealKeys = { current: 'old', keys: new Map([['old', newKey]]) };

    expect(openSeal(seal(memory, LATER, others), CONTEXT, NOW, keys)).toEqual(refused('forged'));
  });

  it('says so when the current key is not there', () => {
    expect(() => seal(memory, LATER, { current: 'gone', keys: keys.keys })).toThrow(SealKeyMissingError);
  });
});

describe('the length', () => {
  /** The longest words that a memory can hold within its seal, found by trying. */
  const remembering = (length: number) => aMemory({ validatedSlots: noise(length) });
  const longest = Array.from({ length: MAX_SEAL_LENGTH }, (_, length) => length)
    .filter((length) => sealMemory(remembering(length), CONTEXT, LATER, keys).ok)
    .at(-1);

  it('is 1.5 KB at most', () => {
    expect(MAX_SEAL_LENGTH).toBe(1536);
    expect(seal(remembering(longest ?? 0)).length).toBeLessThanOrEqual(MAX_SEAL_LENGTH);
  });

  it('refuses to seal one character more', () => {
    expect(sealMemory(remembering((longest ?? 0) + 1), CONTEXT, LATER, keys)).toEqual(refused('oversized'));
  });

  it('opens the longest', () => {
    expect(openSeal(seal(remembering(longest ?? 0)), CONTEXT, NOW, keys)).toMatchObject({ ok: true });
  });

  it('refuses to open what is longer', () => {
    const padded = seal().padEnd(MAX_SEAL_LENGTH + 1, 'A');

    expect(openSeal(padded, CONTEXT, NOW, keys)).toEqual(refused('oversized'));
  });

  it.each([1, 16, 17, 100])('refuses a seal that lost its last %i characters', (count) => {
    expect(openSeal(seal().slice(0, -count), CONTEXT, NOW, keys)).toMatchObject({ ok: false });
  });
});

describe('another spelling of the same bytes', () => {
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

  it.each([0, 1, 2])('is refused, whatever the length: %i more', (more) => {
    const sealed = seal(aMemory({ validatedSlots: 'x'.repeat(more) }));

    const opening = [...ALPHABET].filter((last) => openSeal(sealed.slice(0, -1) + last, CONTEXT, NOW, keys).ok);

    expect(opening).toEqual([sealed.at(-1)]);
  });
});

describe('what is no seal', () => {
  it.each([
    '',
    '.',
    '....',
    'v3',
    'v3.old',
    'v3.old.1773069300',
    'v3.old.1773069300..',
    'v3.old.never.AAAA.AAAA',
    'v3..1773069300.AAAA.AAAA',
    'v3.old.-1.AAAA.AAAA',
    'v3.old.1773069300.AA AA.AAAA',
    'v3.old.1773069300.AAAA.AAAA\n',
    'v3.old.1773069300.AAAA.AAAA.AAAA',
    '{"version":1}',
    '<script>',
    '😀',
    '\u0000',
  ])('is refused as malformed: %j', (text) => {
    expect(openSeal(text, CONTEXT, NOW, keys)).toEqual(refused('malformed'));
  });

  it.each(['v4.old.1773069300.AAAA.AAAA', 'v0.x', 'v11.old.1773069300.AAAA.AAAA'])(
    'is refused as of an unknown version: %j',
    (text) => {
      expect(openSeal(text, CONTEXT, NOW, keys)).toEqual(refused('unknown-version'));
    },
  );

  it.each([
    ['a nonce of another length', `v3.old.1773069300.${'A'.repeat(12)}.${'A'.repeat(60)}`],
    ['no ciphertext beside the tag', `v3.old.1773069300.${'A'.repeat(16)}.${'A'.repeat(22)}`],
    ['nothing but zeros', `v3.old.1773069300.${'A'.repeat(16)}.${'A'.repeat(60)}`],
  ])('is refused as forged with %s', (_, text) => {
    expect(openSeal(text, CONTEXT, NOW, keys)).toEqual(refused('forged'));
  });

  it.each(['__proto__', 'constructor', 'toString'])('is refused under a key called %s', (keyId) => {
    expect(openSeal(seal().replace('.old.', `.${keyId}.`), CONTEXT, NOW, keys)).toEqual(refused('unknown-key'));
  });
});
