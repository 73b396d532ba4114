import { describe, expect, it } from '@jest/globals';
import { isInForce, rungOf, type VerifiedIdentity } from '#business/identity/index';
import { aClaimant, aVerifier, NOW } from '../../../support/a-verifier.ts';

const steppedUp = (identity: VerifiedIdentity): VerifiedIdentity => ({
  ...identity,
  stepUp: { rung: 'last-four', provedAtEpochSeconds: NOW },
});
const ADA = { orderNumber: '777', email: 'ada@example.com' };

/** Whether the conversation still takes this identity. */
const isTaken = async ({ verifier }: ReturnType<typeof aVerifier>, identity: VerifiedIdentity) =>
  isInForce(identity, await verifier.readEpoch(aClaimant()), NOW);

describe('one customer for each conversation', () => {
  it('is the last who was verified', async () => {
    const shop = aVerifier();
    const john = await shop.john();
    const ada = await shop.verify(ADA, {}, john);
    if (ada.kind !== 'verified') throw new Error('Ada is not verified.');

    expect(await isTaken(shop, john)).toBe(false);
    expect(await isTaken(shop, ada.identity)).toBe(true);
  });

  it('holds when the memory of the first was lost', async () => {
    const shop = aVerifier();
    const john = await shop.john();

    await shop.verify(ADA);

    expect(await isTaken(shop, john)).toBe(false);
  });

  it('ends with "end", for every seal of the past', async () => {
    const shop = aVerifier();
    const john = await shop.john();

    await shop.verifier.end(aClaimant());

    expect(await isTaken(shop, john)).toBe(false);
  });

  it('does not end with a claim that misses', async () => {
    const shop = aVerifier();
    const john = await shop.john();

    await shop.miss(8);

    expect(await isTaken(shop, john)).toBe(true);
  });

  it("is no other conversation's", async () => {
    const shop = aVerifier();
    await shop.john();

    expect(await shop.verifier.readEpoch(aClaimant({ conversationId: 'session-2' }))).toBe(0);
  });
});

describe('a step-up', () => {
  it('stays when the same customer is verified with another order', async () => {
    const { verify, john } = aVerifier();

    const again = await verify({ orderNumber: '888' }, {}, steppedUp(await john()));

    expect(again).toMatchObject({ identity: { orderNumber: '888', stepUp: { rung: 'last-four' } } });
  });

  it('does not stay for another customer', async () => {
    const { verify, john } = aVerifier();

    const ada = await verify(ADA, {}, steppedUp(await john()));

    expect(ada).not.toHaveProperty('identity.stepUp');
  });

  it('does not come back with an old seal', async () => {
    const { verify, verifier, john } = aVerifier();
    const old = steppedUp(await john());
    await verifier.end(aClaimant());

    const again = await verify({}, {}, old);

    expect(again).toMatchObject({ kind: 'verified' });
    expect(again).not.toHaveProperty('identity.stepUp');
  });
});

describe('what somebody else has made sure of', () => {
  it('confirms by a code, which reaches the contact on file', async () => {
    const shop = aVerifier();
    const proof = { via: 'one-time-code', customerId: 'customer-john', orderNumber: '12345' } as const;

    const identity = await shop.verifier.accept(proof, aClaimant());

    expect(identity).toEqual({
      ...proof,
      epoch: 1,
      verifiedAtEpochSeconds: NOW,
      stepUp: { rung: 'confirmed', provedAtEpochSeconds: NOW },
    });
    expect(await isTaken(shop, identity)).toBe(true);
  });

  it('verifies by a token of the shop, and no more', async () => {
    const { verifier } = aVerifier();

    const identity = await verifier.accept({ via: 'shop-token', customerId: 'customer-john' }, aClaimant());

    expect(rungOf(identity, NOW)).toBe('order-and-email');
    expect(identity).not.toHaveProperty('orderNumber');
  });

  it('ends who the customer was before', async () => {
    const shop = aVerifier();
    const john = await shop.john();

    await shop.verifier.accept({ via: 'shop-token', customerId: 'customer-ada' }, aClaimant());

    expect(await isTaken(shop, john)).toBe(false);
  });
});
