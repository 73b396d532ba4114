import { expect, it } from '@jest/globals';
import { newWelcomeCode, type WelcomeCode } from '#business/leads/index';
import { answerPromoCode } from '#conversation/promo-code/answer-promo-code';
import { aCustomer } from '../../../support/a-customer.ts';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';
import { createInMemoryCustomers } from '../../../support/in-memory-customers.ts';
import { UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const { nowEpochSeconds: NOW } = aTurn();
const issuedAt = (at: number) =>
  newWelcomeCode({ code: 'WELCOME-7K3M-9QXP-TB2D', personId: 'person-1' }, at, 'America/New_York');
const OWN = issuedAt(NOW);
const OLD = issuedAt(NOW - 60 * 86_400);
const USED = { ...OWN, redeemed: { purchaseId: 'purchase-1', atIso: '2026-03-09T15:00:00Z' } };

/** What is said to a verified customer who has this code. */
async function said(words: string, own: WelcomeCode | undefined, epoch = 1) {
  const decision = await answerPromoCode(aTurn({ words, memory: aMemory({ identity: anIdentity() }) }), {
    identity: { ...UNREACHABLE_PORTS.identity, readEpoch: () => Promise.resolve(epoch) },
    customers: createInMemoryCustomers((email) => email, aCustomer()),
    offers: UNREACHABLE_PORTS.offers,
    welcomeCodeOf: () => Promise.resolve(own),
  });
  return decision?.say[0];
}

const told = { code: OWN.code, percent: 10, expiresOn: OWN.expiresOn };

it.each([
  ['use my code welcome 7k3m 9qxp tb2d', OWN, 'promoCode.counts', told],
  ['I have a promo code', OWN, 'promoCode.counts', told],
  ['I have a promo code', undefined, 'promoCode.none', undefined],
  [`use ${OWN.code}`, USED, 'captureLeadInfo.welcomeGift', { ...told, state: 'redeemed' }],
  [`use ${OWN.code}`, OLD, 'captureLeadInfo.welcomeGift', { ...told, expiresOn: OLD.expiresOn, state: 'expired' }],
] as const)('%j tells of the own code', async (words, own, key, params) => {
  expect(await said(words, own)).toMatchObject({ key, ...(params && { params }) });
});

it.each([OWN, USED, OLD, undefined])(
  'every other code has one and the same answer, whatever the own one is',
  async (own) => {
    const answers = await Promise.all(
      ['use my code WELCOME-AAAA-BBBB-CC99', 'use code SAVE20', 'use WELCOME-7K3M-9QXP-TB2E'].map((words) =>
        said(words, own),
      ),
    );

    expect(answers.map((answer) => answer?.key)).toEqual(Array(3).fill('promoCode.notYours'));
  },
);

it.each([OWN.code, 'WELCOME-AAAA-BBBB-CC99'])(
  'whoever is not verified any more hears the same of %s, and nothing is looked up',
  async (code) => {
    expect(await said(`use ${code}`, OWN, 2)).toMatchObject({ key: 'promoCode.verifyFirst' });
    const stranger = await answerPromoCode(aTurn({ words: `use ${code}` }), UNREACHABLE_PORTS);
    expect(stranger?.say[0]).toMatchObject({ key: 'promoCode.verifyFirst' });
  },
);
