import { describe, expect, it } from '@jest/globals';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import type { Claim } from '#business/identity/index';
import { aClaimant, aVerifier, NOW, RIGHT } from '../../../support/a-verifier.ts';

const IDENTITY = {
  customerId: 'customer-john',
  epoch: 1,
  via: 'order-and-email',
  orderNumber: '12345',
  email: 'john.doe@email.com',
  verifiedAtEpochSeconds: NOW,
};

/** What is claimed, and the customer who gets a code for it, if anybody. */
const MISSES: readonly (readonly [situation: string, claim: Partial<Claim>])[] = [
  ['the number is another one', { orderNumber: '54321' }],
  ['the e-mail is another one', { email: 'somebody@example.com' }],
  ['neither exists', { orderNumber: '54321', email: 'somebody@example.com' }],
  ["the order is another customer's", { orderNumber: '777' }],
  ["the e-mail is another customer's", { email: 'ada@example.com' }],
  ['the number lacks its leading zeros', { orderNumber: '012345' }],
];

const firstTrip = (orderNumber: string) => [
  ...['find', 'find', 'findByEmailHash', 'findByNumber', 'hash', 'hashesAreEqual', 'readEpoch'],
  ...[`caller#caller-1`, 'everybody#', `order#${orderNumber}`, 'session#session-1'].map((key) => `reserve ${key}`),
];

describe('a right claim', () => {
  it("is verified by the order's address", async () => {
    expect(await aVerifier().verify()).toMatchObject({
      kind: 'verified',
      identity: IDENTITY,
      theirs: { order: { orderNumber: '12345' }, customer: { customerId: 'customer-john' } },
    });
  });

  it("is verified by its owner's present address when the order was placed with an earlier one", async () => {
    const verified = await aVerifier().verify({ orderNumber: '888' });

    expect(verified).toMatchObject({ kind: 'verified', identity: { ...IDENTITY, orderNumber: '888' } });
  });

  it('is verified by the address of the order although no customer has it any more', async () => {
    const verified = await aVerifier().verify({ orderNumber: '888', email: 'john.before@email.com' });

    expect(verified).toMatchObject({ kind: 'verified', identity: { email: 'john.before@email.com' } });
    expect(verified).toHaveProperty('theirs.customer', undefined);
  });

  it('takes back its attempt in every scope', async () => {
    const { verify, calls } = aVerifier();

    for (let time = 1; time <= 10; time += 1) expect(await verify()).toMatchObject({ kind: 'verified' });

    const counted = calls.filter((call) => call.startsWith('reserve ')).map((call) => call.replace('reserve', ''));
    const refunded = calls.filter((call) => call.startsWith('refund ')).map((call) => call.replace('refund', ''));
    expect(refunded.sort()).toEqual(counted.sort());
  });
});

describe('a wrong claim', () => {
  it.each(MISSES)('is answered alike when %s', async (_, claim) => {
    expect(JSON.stringify(await aVerifier().verify(claim))).toBe('{"kind":"no-match"}');
  });

  it.each(MISSES)('makes the same calls when %s', async (_, claim) => {
    const { verify, calls } = aVerifier();

    await verify(claim);

    expect(calls.sort()).toEqual(firstTrip(claim.orderNumber ?? RIGHT.orderNumber));
  });
});

describe('a claim from before a log-out', () => {
  it('is not judged, even when it is right', async () => {
    const { verifier } = aVerifier();
    const epoch = await verifier.end(aClaimant());

    const outcome = await verifier.verifyByOrder(RIGHT, aClaimant(), { epoch: epoch - 1 });

    expect(outcome).toEqual({ kind: 'stale', epoch });
  });
});

describe.each([
  ['after three misses', 3, ['requestCode']],
  ['in a lock', 7, ['caller#caller-1', 'everybody#', 'order#', 'session#session-1'].map((key) => `refund ${key}`)],
])('any claim %s', (_, misses, secondTrip) => {
  it.each([...MISSES, ['it is right', {}] as const])('makes the same calls when %s', async (_situation, claim) => {
    const { verify, calls, miss } = aVerifier();
    await miss(misses);
    calls.length = 0;

    await verify(claim);

    const orderNumber = claim.orderNumber ?? RIGHT.orderNumber;
    const second = secondTrip.map((call) => (call === 'refund order#' ? `${call}${orderNumber}` : call));
    expect(calls.sort()).toEqual([...firstTrip(orderNumber), ...second].sort());
  });

  it('is answered alike, right or wrong', async () => {
    const answers = await Promise.all(
      [...MISSES, ['right', {}] as const].map(async ([, claim]) => {
        const { verify, miss } = aVerifier();
        await miss(misses);
        return verify(claim);
      }),
    );

    expect(answers).toEqual(answers.map(() => answers[0]));
    expect(answers[0]?.kind).not.toBe('verified');
  });
});

it('compares as many characters for an order that does not exist', async () => {
  const lengths: number[] = [];
  const hashContact = createContactHasher(new Uint8Array(32).fill(7));
  const { verify } = aVerifier({
    hash: (value) => Promise.resolve(hashContact(value)),
    hashesAreEqual: (a, b) => lengths.push(a.length, b.length) < 0,
  });

  await verify({ orderNumber: '54321' });

  expect(lengths).toEqual([43, 43]);
});

describe('a code', () => {
  it('is for the customer when the claim is right, and for nobody when it is not', async () => {
    const { verify, codes, miss } = aVerifier();
    await miss(3);

    await verify();
    await verify({ orderNumber: '777' });

    const conversationId = 'session-1';
    expect(codes).toEqual([
      { conversationId, claim: RIGHT, target: 'customer-john' },
      { conversationId, claim: { ...RIGHT, orderNumber: '777' }, target: undefined },
    ]);
  });

  it('says what became of its request', async () => {
    const { verify, miss } = aVerifier({ requestCode: () => Promise.resolve({ kind: 'too-soon', seconds: 12 }) });
    await miss(3);

    expect(await verify()).toEqual({ kind: 'code-needed', code: { kind: 'too-soon', seconds: 12 } });
  });
});
