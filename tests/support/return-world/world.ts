import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import type { Product } from '#business/catalog/index';
import type { CustomerTier } from '#business/customers/index';
import { effectKey } from '#business/payments/index';
import {
  cancelReturn,
  type CarrierFact,
  fingerprintOf,
  moveReturn,
  requestReturn,
  RETURN_POLICY,
  type ReturnOutcome,
  type ReturnPorts,
  type ReturnWish,
  rmaOf,
  sweepReturns,
  termsOf,
} from '#business/returns/index';
import { createHash } from 'node:crypto';
import { aCustomer } from '../a-customer.ts';
import { aProduct } from '../a-product.ts';
import { anOrder } from '../an-order.ts';
import { createInMemoryPointOfSale } from '../in-memory-point-of-sale.ts';
import { createInMemoryReturnBook, emptyReturnTables } from '../in-memory-returns.ts';
import { createInMemorySandboxStore } from '../in-memory-sandbox-store.ts';
import { createGates } from '../purchase-world/gates.ts';
import { createMoodyGateway, type GatewayMood } from '../purchase-world/moody-gateway.ts';
import { WISHES } from './wishes.ts';

export interface WorldOptions {
  /** Units of each product in the warehouse. */
  readonly stock: number;
  /** The sandbox' test card of John. */
  readonly card: string;
  /** Platinum customers are paid before the goods have come. */
  readonly tier: CustomerTier;
}

/** What a yes was told. */
export interface Told {
  readonly rma: string;
  readonly outcome: ReturnOutcome;
}

const START = 1_773_068_400;
const TODAY = '2026-03-09';
const JOHN = 'customer-john';
const DAMAGED = {
  ...{ kind: 'damaged' as const, sinceIso: '2026-03-08T10:00:00Z' },
  ...{ goodwillOfferId: 'goodwill-12345', goodwillSinceIso: '2026-03-08T10:00:00Z' },
};
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One order of two pads and three lamps, delivered and damaged, and every return of it as a process whose calls go on one by one. */
export async function createReturnWorld({ stock, card, tier }: WorldOptions) {
  const paymentMethod = { providerCustomerId: JOHN, methodId: card };
  const customer = aCustomer({ customerId: JOHN, tier, paymentMethod });
  const provider = createSandboxPaymentGateway(createInMemorySandboxStore());
  const paymentId = await payFor(provider);
  const order = anOrder({
    ...{ status: 'delivered', customerId: JOHN, paymentId, problem: DAMAGED },
    lines: [
      { sku: 'PAD', name: 'Pad', category: 'Electronics', quantity: 2, unitPriceMinor: 5000 },
      { sku: 'LAMP', name: 'Lamp', category: 'Home', quantity: 3, unitPriceMinor: 3000 },
    ],
  });
  const tables = emptyReturnTables();
  tables.orders.set(order.orderNumber, order);
  const products = new Map<string, Product>(
    ['PAD', 'LAMP', 'PAD-2'].map((sku) => [sku, aProduct({ sku, name: sku, stockOnHand: stock })]),
  );
  const book = createInMemoryReturnBook(tables);
  const pointOfSale = createInMemoryPointOfSale(products);
  const gates = createGates();

  let now = START;
  let mood: GatewayMood = 'healthy';
  let names = 0;
  const late: (() => Promise<unknown>)[] = [];
  const payments = createMoodyGateway(provider, () => mood, late);
  const started = new Map<number, number>();
  const told: Told[] = [];
  const failed: unknown[] = [];
  const askedOfTeam = new Set<string>();
  const read = new Map<number, string>();

  const portsOf = (process: number): ReturnPorts => ({
    book: gates.guard(process, book),
    orders: gates.guard(process, { findByNumber: () => Promise.resolve(tables.orders.get(order.orderNumber)) }),
    customers: gates.guard(process, { findById: () => Promise.resolve(customer) }),
    products: { findBySkus: () => Promise.resolve([...products.values()]) },
    pointOfSale: gates.guard(process, pointOfSale),
    payments: gates.guard(process, payments),
    askTeam: ({ rma }) => Promise.resolve(void askedOfTeam.add(rma)),
    digest,
    newEventId: () => `event-${String((names += 1))}`,
  });

  async function run(work: (ports: ReturnPorts) => Promise<unknown>): Promise<void> {
    const process = started.size;
    started.set(process, now);
    work(portsOf(process)).catch((error: unknown) => failed.push(error));
    await gates.settle();
  }

  /** What was read out when the customer was first asked for this yes. */
  function readOut(which: number, wish: ReturnWish): string | undefined {
    const returns = [...tables.returns.values()];
    const facts = { order, returns, tier, products: [...products.values()], today: TODAY };
    const judged = read.has(which) ? undefined : termsOf(wish, facts);
    if (judged?.kind === 'allowed') read.set(which, fingerprintOf(judged.terms));
    return read.get(which);
  }
  const ofIndex = (index: number) => [...tables.returns.values()][index % Math.max(1, tables.returns.size)];

  return {
    ...{ tables, gates, told, failed, provider, order, askedOfTeam, paymentMethod },
    /** On hand and reserved, of each product. */
    stock: () => [...products.values()] as readonly Extract<Product, { kind: 'goods' }>[],
    setMood(next: GatewayMood): void {
      mood = next;
    },
    async sayYes(which: number): Promise<void> {
      const wish = WISHES[which % WISHES.length];
      const termsRead = wish && readOut(which, wish);
      if (!wish || termsRead === undefined) return;
      const confirmed = {
        ...{ conversationId: `chat-${String(which)}`, customerId: JOHN, nonce: 'nonce', wish, termsRead, today: TODAY },
        ...{ orderNumber: order.orderNumber, nowEpochSeconds: now },
      };
      await run(async (ports) => {
        const outcome = await requestReturn(confirmed, ports);
        told.push({ rma: rmaOf(confirmed, digest), outcome });
      });
    },
    async tell(index: number, kind: CarrierFact['kind'], eventId: string): Promise<void> {
      const returned = ofIndex(index);
      if (returned)
        await run((ports) => moveReturn(ports, { rma: returned.rma }, { eventId, kind, nowEpochSeconds: now }));
    },
    async cancel(index: number): Promise<void> {
      const name = ofIndex(index);
      if (name) await run((ports) => cancelReturn({ name, customerId: JOHN, nowEpochSeconds: now }, ports));
    },
    sweep: () => run((ports) => sweepReturns(now, ports)),
    /** Another parcel was sent: nothing of the order is to be made good any more. */
    solveTrouble(): void {
      const problem = { ...DAMAGED, solvedAtIso: '2026-03-09T12:00:00Z' };
      tables.orders.set(order.orderNumber, { ...order, problem });
    },
    /** Time passes; no function runs as long as a lease. */
    wait(seconds: number): void {
      now += seconds;
      for (const [process, since] of started) if (now - since >= RETURN_POLICY.leaseSeconds) gates.kill(process);
    },
    /** Returns that somebody still has to do something about by now. */
    unsettled: () => [...tables.returns.values()].filter(({ todo }) => todo !== undefined && todo !== 'await'),
  };
}

/** What the order was bought with. */
async function payFor(provider: ReturnType<typeof createSandboxPaymentGateway>): Promise<string> {
  const paymentMethod = { providerCustomerId: JOHN, methodId: 'card-accepts' };
  const authorized = await provider.authorize({
    ...{ idempotencyKey: effectKey('order', 'authorize'), customerId: JOHN, paymentMethod },
    ...{ amountMinor: 19_000, currency: 'USD', orderNumber: '12345' },
  });
  if (authorized.kind !== 'authorized') throw new Error('The order was not paid.');
  const { paymentId } = authorized;
  await provider.capture({ paymentId, amountMinor: 19_000, idempotencyKey: effectKey('order', 'capture') });
  return paymentId;
}

export type ReturnWorld = Awaited<ReturnType<typeof createReturnWorld>>;

/** As long as a world in which everything works again may take to come to rest, in sweeps. */
const PATIENCE = 8;

/** Everything works again, time passes and the sweeper comes by until nothing is left to do. */
export async function comeToRest(world: ReturnWorld): Promise<void> {
  world.setMood('healthy');
  world.tables.conflicts = 0;
  await world.gates.drain();
  for (let round = 0; round < PATIENCE && world.unsettled().length > 0; round++) {
    world.wait(RETURN_POLICY.leaseSeconds);
    await world.sweep();
    await world.gates.drain();
  }
}
