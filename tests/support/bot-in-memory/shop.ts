import { NO_POINTS } from '#business/loyalty/index';
import { createCodeHasher } from '#adapters/node-crypto/hmac-code-hasher';
import { readCaller } from '#adapters/node-crypto/caller-proof';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { digest } from '#adapters/node-crypto/digest';
import { hashesAreEqual } from '#adapters/node-crypto/hashes-are-equal';
import type { Case } from '#business/cases/index';
import { createIdentityVerifier } from '#business/identity/index';
import type { OutgoingMessage } from '#business/notifications/index';
import { HOUR_SECONDS, redeemCode, requestCode, sendCode } from '#business/one-time-codes/index';
import type { FulfilPorts, ManagePorts } from '#conversation/turn/index';
import { aCustomer } from '../a-customer.ts';
import { aProduct } from '../a-product.ts';
import { anOrder, aShipment } from '../an-order.ts';
import { createInMemoryAttempts } from '../in-memory-attempts.ts';
import { createInMemoryCallbackDesk } from '../in-memory-callbacks.ts';
import { createInMemoryCases } from '../in-memory-cases.ts';
import { createInMemoryCodes } from '../in-memory-codes.ts';
import { createInMemoryConfirmations } from '../in-memory-confirmations.ts';
import { createInMemoryConversations } from '../in-memory-conversations.ts';
import { createInMemoryCustomers } from '../in-memory-customers.ts';
import { createInMemoryLocks } from '../in-memory-locks.ts';
import { createInMemoryOffers } from '../in-memory-offers.ts';
import { createInMemoryOnceClaims, createInMemoryOnceRelease } from '../in-memory-once-claims.ts';
import { createInMemoryOrders } from '../in-memory-orders.ts';
import { createInMemoryPrivacy, type InMemoryPrivacy } from '../in-memory-privacy.ts';
import { createInMemoryProducts } from '../in-memory-products.ts';
import { NOTHING_BOUGHT } from '../nothing-bought.ts';
import { createInMemorySignUps, type InMemorySignUps } from '../in-memory-sign-ups.ts';
import { createInMemoryReturnDesk } from '../in-memory-return-desk.ts';

export const CALLER_KEY = new Uint8Array(32).fill(3);
const CODE_KEY = new Uint8Array(32).fill(5);
const hashOf = (value: string) => `hash-of-${value}`;

/** What only a parcel's customer may hear, by customer. */
export const SECRETS = { 'customer-john': 'JOHNTRACK', 'customer-ada': 'ADATRACK' } as const;
export type CustomerId = keyof typeof SECRETS;

const JOHN = aCustomer();
const ADA = aCustomer({
  customerId: 'customer-ada',
  email: 'ada@example.com',
  phone: '+12065550199',
  paymentLastFour: '8181',
});
const SHIPPED = anOrder({ status: 'shipped', shipment: aShipment({ trackingNumber: 'JOHNTRACK1' }) });
const ORDERS = [
  SHIPPED,
  anOrder({ orderNumber: '888', status: 'delivered', shipment: aShipment({ trackingNumber: 'JOHNTRACK2' }) }),
  anOrder({
    ...{ orderNumber: '777', customerId: 'customer-ada', contactEmailHash: hashOf('ada@example.com') },
    ...{ status: 'shipped' as const, shipment: aShipment({ trackingNumber: 'ADATRACK1' }) },
  }),
];

export interface Shop {
  readonly manage: ManagePorts;
  readonly fulfil: FulfilPorts;
  /** Every case that was opened, and every message that was sent. */
  readonly opened: readonly Case[];
  readonly sent: readonly OutgoingMessage[];
  /** Who signed up, and what they agreed to. */
  readonly signUps: InMemorySignUps;
  /** Whose data was asked for, and what was stopped. */
  readonly privacy: InMemoryPrivacy;
  /** The code that was sent last for this conversation. */
  codeFor(conversationId: string): string | undefined;
  /** How many calls of ports there were so far. */
  calls(): number;
}

/** A token as the shop would sign it for this conversation; the bot's own reading of real ones is tested apart. */
export const shopToken = (customerId: string, conversationId: string): string =>
  `token:${customerId}:${conversationId}`;

/** A shop in this process' memory, with John's two orders and Ada's one. */
export function createShop(signUps = createInMemorySignUps()): Shop {
  let calls = 0;
  const counted = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          calls += 1;
          return Reflect.apply(member, target, args);
        };
      },
    });

  const orders = counted(createInMemoryOrders(...ORDERS));
  const customers = counted(createInMemoryCustomers(hashOf, JOHN, ADA));
  const attempts = counted(createInMemoryAttempts());
  const conversations = counted(createInMemoryConversations());
  const confirmations = counted(createInMemoryConfirmations());
  const stored = createInMemoryProducts();
  void stored.save(aProduct());
  const products = counted(stored);
  const promotions = counted({ list: () => Promise.resolve([]) });
  const offers = counted(createInMemoryOffers());
  const returns = createInMemoryReturnDesk({ orders: ORDERS, customers: [JOHN, ADA], products });
  const cases = keepingWhatIsOpened();
  const codes = codeDesk(customers);
  const callbacks = counted(createInMemoryCallbackDesk());
  const identity = createIdentityVerifier({
    ...{ orders, customers, attempts, locks: counted(createInMemoryLocks()), conversations },
    requestCode: codes.request,
    hash: (value) => Promise.resolve(hashOf(value)),
    hashesAreEqual,
    raiseAlarm: () => undefined,
    delay: () => Promise.resolve(),
  });
  const privacy = createInMemoryPrivacy();
  const claimed = new Map<string, number>();
  const once = counted({ claim: createInMemoryOnceClaims(claimed), release: createInMemoryOnceRelease(claimed) });
  return {
    manage: {
      ...{ orders, customers, identity, confirmations, digest, products, promotions },
      history: counted(NOTHING_BOUGHT.history),
      lifetimeValues: counted(NOTHING_BOUGHT.lifetimeValues),
      consents: counted(NOTHING_BOUGHT.consents),
      privacy: counted(privacy.reader),
      points: counted({ balanceOf: () => Promise.resolve(NO_POINTS) }),
      welcomeCodeOf: () => Promise.resolve(undefined),
      storeCredit: counted({ balancesOf: () => Promise.resolve([]) }),
      patterns: counted({ read: () => Promise.resolve(undefined) }),
      ...{ offers, recallPurchase: () => Promise.resolve(undefined) },
      returns: counted(returns.book),
      callbacks,
      signUps: counted(signUps),
      requestCode: codes.request,
      redeemCode: codes.redeem,
      claimOnce: once.claim,
      claimGift: () => Promise.resolve(true),
      callerOf: (proof, conversationId, now) =>
        Promise.resolve(
          (proof === undefined ? undefined : readCaller(proof, conversationId, now, CALLER_KEY)) ?? 'shared',
        ),
      readShopToken: (token, conversationId) =>
        Promise.resolve([JOHN, ADA].find((one) => token === shopToken(one.customerId, conversationId))?.customerId),
    },
    fulfil: {
      ...{ orders, customers, identity, confirmations, digest, cases: counted(cases.port), caseIdFor: deriveCaseId },
      ...{ products, promotions, lifetimeValues: NOTHING_BOUGHT.lifetimeValues, consents: NOTHING_BOUGHT.consents },
      ...{ claimOnce: once.claim, releaseClaim: once.release },
      ...{ offers, recallPurchase: () => Promise.resolve(undefined) },
      callbacks,
      signUps,
      privacy: privacy.desk,
      endIdentity: (conversation) => identity.end(conversation),
      buy: () => Promise.resolve({ kind: 'interrupted' }),
      points: { balanceOf: () => Promise.resolve(NO_POINTS) },
      welcomeCodeOf: () => Promise.resolve(undefined),
      redeem: () => Promise.resolve({ kind: 'not-enough' }),
      earn: () => Promise.resolve(true),
      ...counted(returns.desk),
    },
    opened: cases.opened,
    sent: codes.sent,
    signUps,
    privacy,
    codeFor: codes.codeFor,
    calls: () => calls,
  };
}

function keepingWhatIsOpened() {
  const opened: Case[] = [];
  const port = createInMemoryCases();
  return {
    opened,
    port: {
      async open(one: Case) {
        const outcome = await port.open(one);
        if (outcome.kind === 'opened') opened.push(one);
        return outcome;
      },
      addLines: port.addLines.bind(port),
    },
  };
}

/** Codes that are sent as soon as they are asked for. */
function codeDesk(customers: ReturnType<typeof createInMemoryCustomers>) {
  const store = createInMemoryCodes();
  const perCustomer = createInMemoryAttempts();
  const sent: OutgoingMessage[] = [];
  const sentFor = new Map<string, string>();
  const hashCode = createCodeHasher(CODE_KEY);
  let made = 0;
  const send = async (name: { conversationId: string; challengeId: string }, now: number): Promise<void> => {
    const code = String((made += 1) * 7919 + 100_003).slice(-6);
    await sendCode(name, now, {
      ...{ codes: store, customers, hashCode },
      findWayTo: () => Promise.resolve(undefined),
      countCode: (customerId, at) => perCustomer.reserve({ key: customerId, windowSeconds: HOUR_SECONDS }, at),
      newCode: () => code,
      tell: () => Promise.resolve(),
      newEventId: (nowMs) => `event at ${nowMs}`,
      messages: {
        channels: ['email', 'sms'],
        send(message) {
          sent.push(message);
          sentFor.set(name.conversationId, code);
          return Promise.resolve({ kind: 'accepted', id: `message-${sent.length}` });
        },
      },
    });
  };
  const request: ManagePorts['requestCode'] = (asked, now) =>
    requestCode(asked, now, {
      codes: store,
      newChallengeId: () => `challenge-${made + 1}`,
      dispatch: (name) => send(name, now),
    });
  return {
    sent,
    codeFor: (conversationId: string) => sentFor.get(conversationId),
    request,
    redeem: (attempt: Parameters<ManagePorts['redeemCode']>[0], now: number) =>
      redeemCode(attempt, now, { codes: store, hashCode, hashesAreEqual }),
  };
}
