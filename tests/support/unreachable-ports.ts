import type { FulfilPorts, ManagePorts } from '#conversation/turn/index';

const fail = (what: string) => () => Promise.reject(new Error(`No ${what} is needed here.`));
const digest = (text: string) => `digest of ${text}`;

/** Ports for turns that need nothing: every call fails the test. */
export const UNREACHABLE_PORTS: ManagePorts = {
  orders: { findByNumber: fail('order') },
  products: { findByCategory: fail('product'), findByName: fail('product'), findBySkus: fail('product') },
  promotions: { list: fail('promotion') },
  patterns: { read: fail('pattern') },
  customers: { findById: fail('customer') },
  history: { findByCustomer: fail('purchase history') },
  lifetimeValues: { find: fail('lifetime value') },
  consents: { hasConsented: fail('consent') },
  points: { balanceOf: fail('balance') },
  welcomeCodeOf: fail('welcome code'),
  storeCredit: { balancesOf: fail('balance') },
  offers: { keep: fail('offer'), find: fail('offer'), move: fail('offer') },
  recallPurchase: fail('purchase'),
  returns: { listOfOrder: fail('return') },
  identity: {
    verifyByOrder: fail('verification'),
    proveFact: fail('proof'),
    factsFor: fail('fact'),
    accept: fail('proof'),
    readEpoch: fail('epoch'),
    end: fail('end'),
  },
  requestCode: fail('code'),
  redeemCode: fail('code'),
  confirmations: { find: fail('confirmation'), put: fail('confirmation') },
  signUps: { standingOf: fail('consent'), mayBeTheirs: fail('person'), listPartners: fail('partner') },
  claimOnce: fail('claim'),
  claimGift: fail('claim'),
  callbacks: {
    ...{ find: fail('call'), findOf: fail('call'), takenBetween: fail('slot'), hashPhone: fail('hash') },
    timeZone: 'America/New_York',
  },
  callerOf: fail('caller'),
  readShopToken: fail('token'),
  digest,
};

/** The same for fulfillment. */
export const UNREACHABLE_FULFIL_PORTS: FulfilPorts = {
  orders: UNREACHABLE_PORTS.orders,
  products: UNREACHABLE_PORTS.products,
  promotions: UNREACHABLE_PORTS.promotions,
  customers: UNREACHABLE_PORTS.customers,
  offers: UNREACHABLE_PORTS.offers,
  recallPurchase: UNREACHABLE_PORTS.recallPurchase,
  points: UNREACHABLE_PORTS.points,
  welcomeCodeOf: UNREACHABLE_PORTS.welcomeCodeOf,
  lifetimeValues: UNREACHABLE_PORTS.lifetimeValues,
  consents: UNREACHABLE_PORTS.consents,
  redeem: fail('redemption'),
  earn: fail('entry'),
  buy: fail('purchase'),
  returns: UNREACHABLE_PORTS.returns,
  recallReturn: fail('return'),
  requestReturn: fail('return'),
  askLabelAgain: fail('return'),
  cancelReturn: fail('return'),
  identity: UNREACHABLE_PORTS.identity,
  confirmations: { find: fail('confirmation'), take: fail('confirmation'), put: fail('confirmation') },
  signUps: { standingOf: fail('consent'), signUp: fail('sign-up') },
  cases: { open: fail('case'), addLines: fail('case') },
  callbacks: {
    ...UNREACHABLE_PORTS.callbacks,
    ...{ book: fail('call'), move: fail('call'), cancel: fail('call'), linkTo: fail('link') },
  },
  claimOnce: fail('claim'),
  releaseClaim: fail('release'),
  caseIdFor: (conversationId, nonce) => `case of ${conversationId} and ${nonce}`,
  digest,
};
