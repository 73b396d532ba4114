import { describe, expect, it } from '@jest/globals';
import type { CodeTry } from '#business/one-time-codes/index';
import type { CodeRequest } from '#business/identity/index';
import { fulfilSale, manageSale } from '#conversation/purchase/index';
import type { FulfilPorts, ManagePorts, Turn } from '#conversation/turn/index';
import { aMemory, anIdentity, aTask } from '../../../support/a-memory.ts';
import { anOffer } from '../../../support/an-offer.ts';
import { aTurn, slotsOf } from '../../../support/a-turn.ts';
import { UNREACHABLE_FULFIL_PORTS, UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const LIMIT = 200_00;
const PROOFS = { digits: ['PaymentLastFour', '4242'], code: ['VerificationCode', '012345'] } as const;
const PROVED = anIdentity({ stepUp: { rung: 'last-four', provedAtEpochSeconds: 1_773_068_400 } });

/** A purchase of so much at the question for this slot, and what was asked of the code desk. */
function aSale(
  totalMinor: number,
  {
    requested = 'requested',
    epoch = 1,
  }: { readonly requested?: 'requested' | 'no-more'; readonly epoch?: number } = {},
) {
  const offer = anOffer({ totalMinor, state: 'accepted' });
  const requests: CodeRequest[] = [];
  const tries: CodeTry[] = [];
  const ports: ManagePorts = {
    ...UNREACHABLE_PORTS,
    storeCredit: { balancesOf: () => Promise.resolve([]) },
    callerOf: () => Promise.resolve('caller'),
    offers: { ...UNREACHABLE_PORTS.offers, find: () => Promise.resolve(offer) },
    identity: {
      ...UNREACHABLE_PORTS.identity,
      proveFact: () => Promise.resolve({ kind: 'proved', identity: PROVED }),
      readEpoch: () => Promise.resolve(epoch),
      accept: ({ customerId }) => Promise.resolve(anIdentity({ customerId, epoch: 2, via: 'one-time-code' })),
    },
    requestCode(request) {
      requests.push(request);
      return Promise.resolve({ kind: requested });
    },
    redeemCode(attempt) {
      tries.push(attempt);
      return Promise.resolve({ kind: 'right', customerId: 'customer-john' });
    },
  };
  const at = (slot: string, said: string): Turn => {
    const { key, offerId } = offer;
    const task = aTask({ intent: 'UpsellProducts', asked: { slot }, offerId });
    const memory = aMemory({ identity: PROVED, offer: { key, offerId }, task });
    const stage = { kind: 'slot-captured', slot } as const;
    return aTurn({
      intent: 'UpsellProducts',
      words: said,
      stage,
      slots: slotsOf('UpsellProducts', { [slot]: said }),
      memory,
    });
  };
  return { offer, requests, tries, say: (slot: string, said: string) => manageSale(at(slot, said), ports) };
}

describe('the last four digits', () => {
  it.each([
    ['below the limit', LIMIT - 1],
    ['at the limit', LIMIT],
  ])('lead to the read-back %s', async (_, totalMinor) => {
    const { say, requests } = aSale(totalMinor);

    const answer = await say('PaymentLastFour', '4242');

    expect(answer?.move).toEqual({ kind: 'confirm', intent: 'UpsellProducts' });
    expect(answer?.pending?.values).toMatchObject({ offerId: 'offer-1', proof: 'digits' });
    expect(requests).toEqual([]);
  });

  it('lead to a code for this very charge above the limit', async () => {
    const { say, requests } = aSale(LIMIT + 1);

    const answer = await say('PaymentLastFour', '4242');

    expect(answer?.move).toEqual({ kind: 'elicit', intent: 'UpsellProducts', slot: 'VerificationCode' });
    expect(answer?.pending).toBeUndefined();
    expect(requests).toMatchObject([{ target: 'customer-john', charge: 'offer-1' }]);
  });

  it('lead to a person when no code can be sent any more', async () => {
    const { say } = aSale(LIMIT + 1, { requested: 'no-more' });

    const answer = await say('PaymentLastFour', '4242');

    expect(answer?.say.map(({ key }) => key)).toContain('purchase.aboveLimit');
    expect(answer?.choices).toEqual([expect.objectContaining({ says: 'agent' })]);
  });
});

describe('the code', () => {
  it('is redeemed for this very charge, and leads to the read-back', async () => {
    const { say, tries } = aSale(LIMIT + 1);

    const answer = await say('VerificationCode', '012345');

    expect(tries).toMatchObject([{ code: '012345', charge: 'offer-1' }]);
    expect(answer?.pending?.values).toMatchObject({ offerId: 'offer-1', proof: 'code' });
    expect(answer?.memory.identity).toMatchObject({ epoch: 2, via: 'one-time-code' });
  });

  it('is worth nothing to a memory from before a log-out', async () => {
    const { say, tries } = aSale(LIMIT + 1, { epoch: 7 });

    const answer = await say('VerificationCode', '012345');

    expect(tries).toEqual([]);
    expect(answer?.say.map(({ key }) => key)).toEqual(['purchase.verifyFirst']);
  });
});

describe('the second yes', () => {
  const confirmed = { rung: 'confirmed', provedAtEpochSeconds: 1_773_068_400 } as const;

  it.each([
    [
      'nothing of more than the limit that was read back on the digits alone',
      { totalMinor: LIMIT + 1, proof: 'digits', stepUp: confirmed, times: 0 },
    ],
    [
      'nothing of more than the limit when the code counts no more',
      { totalMinor: LIMIT + 1, proof: 'code', stepUp: PROVED.stepUp, times: 0 },
    ],
    ['what is above the limit after a code', { totalMinor: LIMIT + 1, proof: 'code', stepUp: confirmed, times: 1 }],
    ['what is at the limit after the digits', { totalMinor: LIMIT, proof: 'digits', stepUp: PROVED.stepUp, times: 1 }],
  ] as const)('buys %s', async (_, { totalMinor, proof, stepUp, times }) => {
    const offer = anOffer({ totalMinor, state: 'accepted' });
    const { key, offerId } = offer;
    const [slot, said] = PROOFS[totalMinor > LIMIT ? 'code' : 'digits'];
    const readBackOffer = await aSale(totalMinor).say(slot, said);
    let bought = 0;
    const ports: FulfilPorts = {
      ...UNREACHABLE_FULFIL_PORTS,
      identity: { readEpoch: () => Promise.resolve(1) },
      offers: { ...UNREACHABLE_PORTS.offers, find: () => Promise.resolve(offer) },
      recallPurchase: () => Promise.resolve(undefined),
      confirmations: {
        ...UNREACHABLE_FULFIL_PORTS.confirmations,
        find: () =>
          Promise.resolve({
            ...{ conversationId: 'chat-1', nonce: 'nonce', intent: 'UpsellProducts', expiresAtEpochSeconds: 2e9 },
            values: { offerKey: key, offerId, proof },
            readBackHash: UNREACHABLE_FULFIL_PORTS.digest(JSON.stringify(readBackOffer?.pending?.readBack)),
          }),
        take: () => Promise.resolve(undefined),
      },
      buy: () => Promise.resolve(((bought += 1), { kind: 'interrupted' })),
    };
    const task = aTask({ intent: 'UpsellProducts', asked: 'yes', offerId, nonce: 'nonce' });
    const identity = anIdentity(stepUp && { stepUp });

    await fulfilSale(
      aTurn({
        intent: 'UpsellProducts',
        stage: { kind: 'fulfillment' },
        memory: aMemory({ identity, task, offer: { key, offerId } }),
      }),
      ports,
    );

    expect(bought).toBe(times);
  });
});
