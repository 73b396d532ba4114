import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseLexEvent, type SealContext, type SealKeys, sealMemory } from '#adapters/lex/index';
import { EMPTY_MEMORY } from '#conversation/turn/index';
import { createOpenMemory, SEAL_ATTRIBUTE } from '../../src/functions/lex-router/conversation-memory.ts';
import { aLexEvent } from '../support/a-lex-event.ts';
import { aMemory, anIdentity } from '../support/a-memory.ts';
import { captureOutput } from '../support/captured-output.ts';
import { memory } from './arbitraries.ts';

const NOW = 1773068400;
const HERE: SealContext = { sessionId: 'session-1', botId: 'BOT1234567', aliasId: 'ALIAS12345' };
const KEYS: SealKeys = { current: 'k1', keys: new Map([['k1', new Uint8Array(32).fill(1)]]) };
const openMemory = createOpenMemory(
  () => Promise.resolve(KEYS),
  () => NOW,
);

/** A verified customer's memory under a seal of this place. */
const sealFor = (context: SealContext): fc.Arbitrary<string> =>
  memory
    .map((any) => sealMemory({ ...any, lastSaid: [], identity: anIdentity() }, context, NOW + 900, KEYS))
    .filter((sealed) => sealed.ok)
    .map(({ seal }) => seal);

/** What the router makes of a seal that this session's client brings, and what it counts. */
async function bringBack(seal: string) {
  const event = parseLexEvent(aLexEvent({ sessionAttributes: { [SEAL_ATTRIBUTE]: seal } }));
  const { result, lines } = await captureOutput(() => openMemory(event));
  return { memory: result.memory, counted: lines.map((line) => JSON.parse(line) as { reason?: string }) };
}

/** An anonymous conversation, counted once, with nothing of the seal in what is logged. */
async function isAnonymous(seal: string): Promise<void> {
  const { memory: remembered, counted } = await bringBack(seal);

  expect(remembered).toEqual(EMPTY_MEMORY);
  expect(counted).toMatchObject([{ SealsRefused: 1 }]);
  expect(Object.keys(counted[0] ?? {}).sort()).toEqual(['SealsRefused', '_aws', 'reason', 'service'].sort());
}

const reEncodings: readonly ((seal: string) => string)[] = [
  (seal) => `${seal}=`,
  (seal) => `${seal}\n`,
  (seal) => ` ${seal}`,
  (seal) => encodeURIComponent(seal).replaceAll('.', '%2E'),
  (seal) => Buffer.from(seal).toString('base64'),
  (seal) => seal.toUpperCase(),
  (seal) => seal.split('.').reverse().join('.'),
  (seal) => seal.replace(/[^.]+$/, (body) => Buffer.from(body, 'base64url').toString('hex')),
  (seal) => seal.replace(/[^.]+$/, (body) => `${body}AAAA`),
  (seal) => JSON.stringify(seal),
];

it('remembers a customer whose own seal comes back', async () => {
  await fc.assert(
    fc.asyncProperty(sealFor(HERE), async (seal) => {
      expect((await bringBack(seal)).memory.identity).toEqual(anIdentity());
    }),
    { numRuns: 50 },
  );
});

describe('a seal makes an anonymous conversation', () => {
  it('with any byte flipped', async () => {
    await fc.assert(
      fc.asyncProperty(sealFor(HERE), fc.nat(), fc.integer({ min: 1, max: 127 }), async (seal, place, mask) => {
        const bytes = Buffer.from(seal, 'latin1');
        const at = place % bytes.length;
        bytes.writeUInt8(bytes.readUInt8(at) ^ mask, at);

        await isAnonymous(bytes.toString('latin1'));
      }),
      { numRuns: 300 },
    );
  });

  it('truncated anywhere', async () => {
    await fc.assert(
      // Nothing at all is no seal, and no attempt at one: a flow on the phone hands back an empty one at first.
      fc.asyncProperty(sealFor(HERE), fc.nat(), (seal, place) =>
        isAnonymous(seal.slice(0, 1 + (place % (seal.length - 1)))),
      ),
      { numRuns: 200 },
    );
  });

  it.each(['sessionId', 'botId', 'aliasId'] as const)('made for another %s', async (member) => {
    const elsewhere = fc.string({ minLength: 1, maxLength: 40 }).filter((other) => other !== HERE[member]);

    await fc.assert(
      fc.asyncProperty(
        elsewhere.chain((other) => sealFor({ ...HERE, [member]: other })),
        isAnonymous,
      ),
    );
  });

  it('put together of two', async () => {
    await fc.assert(
      fc.asyncProperty(sealFor(HERE), sealFor(HERE), fc.nat(4), async (one, other, count) => {
        const [from, into] = [one.split('.'), other.split('.')];
        const mixed = [...from.slice(0, count), ...into.slice(count)].join('.');
        fc.pre(mixed !== one && mixed !== other);

        await isAnonymous(mixed);
      }),
    );
  });

  it('encoded another way', async () => {
    await fc.assert(
      fc.asyncProperty(sealFor(HERE), fc.constantFrom(...reEncodings), (seal, reEncode) => isAnonymous(reEncode(seal))),
    );
  });
});

it.each([
  ['malformed', 'nonsense'],
  ['earlier-version', 'v1.k1.1773069300.AAAA.AAAA'],
  ['unknown-version', 'v4.k1.1773069300.AAAA.AAAA'],
  ['unknown-key', 'v3.gone.1773069300.AAAA.AAAA'],
  ['forged', `v3.k1.1773069300.${'A'.repeat(16)}.${'A'.repeat(60)}`],
  ['expired', sealOf(aMemory(), NOW)],
  ['oversized', 'x'.repeat(1537)],
  ['unreadable', sealOf({ version: 99 } as never, NOW + 900)],
])('a seal that is %s is counted as that', async (reason, seal) => {
  await isAnonymous(seal);

  expect((await bringBack(seal)).counted[0]?.reason).toBe(reason);
});

function sealOf(remembered: Parameters<typeof sealMemory>[0], expiresAt: number): string {
  const sealed = sealMemory(remembered, HERE, expiresAt, KEYS);
  if (!sealed.ok) throw new Error('The memory is too long.');
  return sealed.seal;
}
