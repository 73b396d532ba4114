import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import type { Product } from '#business/catalog/index';
import type { Customer } from '#business/customers/index';
import type { Offer } from '#business/offers/index';
import {
  buy,
  type ConfirmedPurchase,
  isUnsettled,
  PURCHASE_POLICY,
  purchaseIdOf,
  type PurchaseOutcome,
  type PurchasePorts,
  sweepPurchases,
} from '#business/purchases/index';
import { aCustomer } from '../a-customer.ts';
import { aProduct } from '../a-product.ts';
import { anOffer } from '../an-offer.ts';
import { anOrder } from '../an-order.ts';
import { createInMemoryOffers } from '../in-memory-offers.ts';
import { createInMemoryPointOfSale } from '../in-memory-point-of-sale.ts';
import { createInMemoryPurchaseBook, emptyPurchaseTables } from '../in-memory-purchases.ts';
import { createInMemorySandboxStore } from '../in-memory-sandbox-store.ts';
import { createGates } from './gates.ts';
import { createMoodyGateway, type GatewayMood } from './moody-gateway.ts';

export interface WorldOptions {
  readonly stock: number;
  /** The sandbox' test cards of John and of Ada. */
  readonly cards: readonly [string, string];
}

/** A yes, by what it says yes to. */
export type Confirmation = Omit<ConfirmedPurchase, 'nowEpochSeconds'>;

/** What a process was told, or why it failed. */
export interface Told {
  readonly purchaseId: string;
  readonly outcome: PurchaseOutcome;
}

const START = 1_773_068_400;

/** Two customers, one kind of goods, and every purchase of it as a process whose calls go on one by one. */
export function createPurchaseWorld({ stock, cards }: WorldOptions) {
  const [john, ada] = ['customer-john', 'customer-ada'].map((customerId, index): Customer => {
    const paymentMethod = { providerCustomerId: customerId, methodId: cards[index] ?? '' };
    return aCustomer({ customerId, paymentMethod });
  }) as [Customer, Customer];
  const johns = anOffer({ state: 'accepted', offerId: 'offer-john' });
  const { withOrder: _, ...delivery } = johns.delivery;
  const adas = anOffer({
    ...{ state: 'accepted' as const, offerId: 'offer-ada', customerId: ada.customerId, totalMinor: 5399 },
    delivery: { ...delivery, totalMinor: 599, reasons: [{ code: 'standard-delivery', amountMinor: 599 }] },
  });
  const tables = emptyPurchaseTables(createInMemoryOffers(johns, adas));
  for (const customer of [john, ada]) tables.customers.set(customer.customerId, customer);
  tables.orders.set('12345', anOrder());
  const products = new Map<string, Product>([['CHARGING-PAD', aProduct({ stockOnHand: stock })]]);
  const books = createInMemorySandboxStore();
  const gates = createGates();
  const provider = createSandboxPaymentGateway(books);

  let now = START;
  let mood: GatewayMood = 'healthy';
  let names = 0;
  const started = new Map<number, number>();
  const told: Told[] = [];
  const failed: unknown[] = [];
  const book = createInMemoryPurchaseBook(tables);
  const payments = createMoodyGateway(provider, () => mood);
  const pointOfSale = createInMemoryPointOfSale(products);

  const portsOf = (process: number): PurchasePorts => ({
    book: gates.guard(process, book),
    offers: gates.guard(process, tables.offers),
    orders: gates.guard(process, { findByNumber: (number: string) => Promise.resolve(tables.orders.get(number)) }),
    customers: gates.guard(process, { findById: (id: string) => Promise.resolve(tables.customers.get(id)) }),
    pointOfSale: gates.guard(process, pointOfSale),
    payments: gates.guard(process, payments),
    hashContact: (email) => Promise.resolve(`hash of ${email}`),
    digest: (text) => text,
    newHolder: () => `holder-${(names += 1)}`,
    newOrderNumber: () => String(70_000 + (names += 1)),
    newEventId: () => `event-${(names += 1)}`,
  });

  async function run(work: (ports: PurchasePorts) => Promise<void>): Promise<void> {
    const process = started.size;
    started.set(process, now);
    work(portsOf(process)).catch((error: unknown) => failed.push(error));
    await gates.settle();
  }

  const confirm = (conversationId: string, { customerId = '', ...offer }: Offer, nonce: string): Confirmation => ({
    ...{ conversationId, customerId, nonce },
    offer: { key: offer.key, offerId: offer.offerId },
  });

  return {
    tables,
    gates,
    told,
    failed,
    books,
    provider,
    /** Each yes that may be said: a first, its repeated read-back, the same offer elsewhere, and another customer's. */
    confirmations: [
      confirm('chat-1', johns, 'nonce-1'),
      confirm('chat-1', johns, 'nonce-2'),
      confirm('chat-2', johns, 'nonce-3'),
      confirm('chat-3', adas, 'nonce-4'),
    ] as const,
    /** On hand and reserved. */
    stock: () => products.get('CHARGING-PAD') as Extract<Product, { kind: 'goods' }>,
    setMood(next: GatewayMood): void {
      mood = next;
    },
    sayYes: (confirmation: Confirmation) =>
      run(async (ports) => {
        const outcome = await buy({ ...confirmation, nowEpochSeconds: now }, ports);
        told.push({
          purchaseId: purchaseIdOf(confirmation.conversationId, confirmation.offer, confirmation.nonce),
          outcome,
        });
      }),
    sweep: () => run(async (ports) => void (await sweepPurchases(now, ports))),
    /** Time passes; no function runs as long as a lease. */
    wait(seconds: number): void {
      now += seconds;
      for (const [process, since] of started) if (now - since >= PURCHASE_POLICY.leaseSeconds) gates.kill(process);
    },
    unsettled: () => [...tables.purchases.values()].filter(({ state }) => isUnsettled(state)),
  };
}

export type PurchaseWorld = ReturnType<typeof createPurchaseWorld>;

/** As long as a world in which everything works again may take to come to rest, in sweeps. */
const PATIENCE = 8;

/** Everything works again, time passes and the sweeper comes by until nothing is left to do. */
export async function comeToRest(world: PurchaseWorld): Promise<void> {
  world.setMood('healthy');
  world.tables.conflicts = 0;
  await world.gates.drain();
  for (let round = 0; round < PATIENCE && world.unsettled().length > 0; round++) {
    world.wait(PURCHASE_POLICY.leaseSeconds);
    await world.sweep();
    await world.gates.drain();
  }
}
