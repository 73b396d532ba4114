import fc from 'fast-check';
import type { ClaimOutcome, CodeRequested, FactOutcome } from '#business/identity/index';
import type { CodeRedeemed } from '#business/one-time-codes/index';
import type { FulfilPorts, ManagePorts } from '#conversation/turn/index';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { NO_POINTS, type PointsBalance } from '#business/loyalty/index';
import { aCustomer } from '../support/a-customer.ts';
import { createInMemoryCallbackDesk } from '../support/in-memory-callbacks.ts';
import { createInMemorySignUps } from '../support/in-memory-sign-ups.ts';
import { createInMemoryPrivacy } from '../support/in-memory-privacy.ts';
import { createInMemoryOffers } from '../support/in-memory-offers.ts';
import { aProduct } from '../support/a-product.ts';
import { NOTHING_BOUGHT } from '../support/nothing-bought.ts';
import { UNREACHABLE_FULFIL_PORTS, UNREACHABLE_PORTS } from '../support/unreachable-ports.ts';
import { identity, order, words } from './arbitraries.ts';

/** Whoever is verified, in any tier and state, or gone. */
const customers = fc
  .option(fc.record({ tier: fc.constantFrom(...CUSTOMER_TIERS), region: fc.constantFrom('NY', 'OR') }), {
    nil: undefined,
  })
  .map((found) => {
    const { address } = aCustomer();
    const customer = found && aCustomer({ tier: found.tier, address: { ...address, region: found.region } });
    return { findById: () => Promise.resolve(customer) };
  });

export const claimOutcome: fc.Arbitrary<ClaimOutcome> = fc.oneof(
  fc.constantFrom<ClaimOutcome>(
    { kind: 'no-match' },
    { kind: 'code-needed', code: { kind: 'requested' } },
    { kind: 'locked', minutes: 15 },
  ),
  identity.map((who) => ({ kind: 'verified' as const, identity: who })),
);

const afterCode = fc.constantFrom<CodeRequested>(
  { kind: 'requested' },
  { kind: 'too-soon', seconds: 20 },
  { kind: 'no-more' },
);
const factOutcome: fc.Arbitrary<FactOutcome> = fc.oneof(
  fc.constantFrom<FactOutcome>({ kind: 'no-match' }, { kind: 'not-in-force' }, { kind: 'locked', minutes: 15 }),
  afterCode.map((code) => ({ kind: 'code-needed' as const, code })),
  identity.map((who) => ({ kind: 'proved' as const, identity: who })),
);

/** Whatever somebody has earned, been given and redeemed. */
const balance: fc.Arbitrary<PointsBalance> = fc
  .record({ points: fc.nat(3000), isReady: fc.boolean(), isGiven: fc.boolean() })
  .map(({ points, isReady, isGiven }) => ({
    ...NO_POINTS,
    points,
    ...(isReady && { rewards: [{ code: 'ten-off', redemptionId: 'r-1' }] }),
    ...(isGiven && { gifts: [{ kind: 'birthday', key: 'birthday#2026', points: 100, givenAtIso: GIVEN_AT }] }),
  }));
const GIVEN_AT = '2026-03-09T00:00:00Z';

/** Whatever the shop knows, and whatever verification finds. */
export const managePorts: fc.Arbitrary<ManagePorts> = fc
  .record({
    found: fc.option(order, { nil: undefined }),
    customers,
    claimed: claimOutcome,
    proved: factOutcome,
    accepted: identity,
    facts: fc.subarray(['last-four' as const, 'postal-code' as const]),
    epoch: fc.nat(2),
    code: afterCode,
    redeemed: fc.constantFrom<CodeRedeemed>(
      { kind: 'wrong', triesLeft: 2 },
      { kind: 'over' },
      { kind: 'right', customerId: 'customer-john' },
    ),
    products: fc.subarray([aProduct(), aProduct({ sku: 'CABLE', name: 'USB-C Cable', priceMinor: 1200 })]),
    isFirst: fc.boolean(),
    balance,
  })
  .map(({ found, customers: known, claimed, proved, accepted, facts, epoch, code, redeemed, products, ...rest }) => ({
    ...UNREACHABLE_PORTS,
    callbacks: createInMemoryCallbackDesk(),
    orders: { findByNumber: () => Promise.resolve(found) },
    products: {
      findByCategory: () => Promise.resolve(products),
      findByName: () => Promise.resolve(products[0]),
      findBySkus: () => Promise.resolve(products),
    },
    promotions: { list: () => Promise.resolve([]) },
    patterns: { read: () => Promise.resolve(undefined) },
    ...NOTHING_BOUGHT,
    points: { balanceOf: () => Promise.resolve(rest.balance) },
    storeCredit: { balancesOf: () => Promise.resolve([{ currency: 'USD', amountMinor: rest.balance.points }]) },
    customers: known,
    offers: createInMemoryOffers(),
    recallPurchase: () => Promise.resolve(undefined),
    returns: { listOfOrder: () => Promise.resolve([]) },
    identity: {
      verifyByOrder: () => Promise.resolve(claimed),
      proveFact: () => Promise.resolve(proved),
      factsFor: () => Promise.resolve(facts),
      accept: () => Promise.resolve(accepted),
      readEpoch: () => Promise.resolve(epoch),
      end: () => Promise.resolve(1),
    },
    requestCode: () => Promise.resolve(code),
    redeemCode: () => Promise.resolve(redeemed),
    confirmations: { find: () => Promise.resolve(undefined), put: () => Promise.resolve() },
    signUps: createInMemorySignUps(),
    claimOnce: () => Promise.resolve(rest.isFirst),
    claimGift: () => Promise.resolve(rest.isFirst),
    privacy: createInMemoryPrivacy().reader,
    callerOf: () => Promise.resolve('caller-1'),
    readShopToken: () => Promise.resolve(undefined),
  }));

/** Whatever fulfillment finds; what is put into its cases is gone. */
export const fulfilPorts: fc.Arbitrary<FulfilPorts> = fc
  .record({
    found: fc.option(order, { nil: undefined }),
    customers,
    epoch: fc.nat(2),
    isWaiting: fc.boolean(),
    intent: fc.constantFrom('ProcessReturn', 'CaptureLeadInfo', 'ScheduleCallback'),
    values: fc.dictionary(fc.constantFrom('OrderNumber', 'ReturnItem', 'CustomerEmail', 'CallbackDate'), words),
    readBackHash: fc.string(),
    isFirst: fc.boolean(),
  })
  .map(({ found, customers: known, epoch, isWaiting, isFirst, ...pending }) => {
    const find: FulfilPorts['confirmations']['find'] = (conversationId, nonce) =>
      Promise.resolve(isWaiting ? { ...pending, conversationId, nonce, expiresAtEpochSeconds: Infinity } : undefined);
    return {
      ...UNREACHABLE_FULFIL_PORTS,
      callbacks: createInMemoryCallbackDesk(),
      orders: { findByNumber: () => Promise.resolve(found) },
      customers: known,
      offers: createInMemoryOffers(),
      recallPurchase: () => Promise.resolve(undefined),
      buy: () => Promise.resolve({ kind: 'interrupted' as const }),
      products: {
        findBySkus: () => Promise.resolve([]),
        findByName: () => Promise.resolve(undefined),
        findByCategory: () => Promise.resolve([]),
      },
      returns: { listOfOrder: () => Promise.resolve([]) },
      recallReturn: () => Promise.resolve(undefined),
      requestReturn: () => Promise.resolve({ kind: 'interrupted' as const }),
      askLabelAgain: () => Promise.resolve({ kind: 'not-found' as const }),
      cancelReturn: () => Promise.resolve({ kind: 'not-found' as const }),
      identity: { readEpoch: () => Promise.resolve(epoch) },
      confirmations: { find, take: find, put: () => Promise.resolve() },
      signUps: createInMemorySignUps(),
      endIdentity: () => Promise.resolve(epoch + 1),
      privacy: createInMemoryPrivacy().desk,
      cases: {
        open: () => Promise.resolve({ kind: 'opened' as const }),
        addLines: () => Promise.resolve(isWaiting),
      },
      claimOnce: () => Promise.resolve(isFirst),
      releaseClaim: () => Promise.resolve(),
      points: { balanceOf: () => Promise.resolve(NO_POINTS) },
      redeem: () =>
        Promise.resolve(isFirst ? { kind: 'redeemed' as const, balance: NO_POINTS } : { kind: 'in-hand' as const }),
      earn: () => Promise.resolve(isFirst),
    };
  });
