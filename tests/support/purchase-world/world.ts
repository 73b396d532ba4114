import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import type { Offer } from '#business/offers/index';
import { effectKey, type Payment, type PaymentGateway } from '#business/payments/index';
import {
  buy,
  type ConfirmedPurchase,
  isUnsettled,
  letGoLate,
  type Purchase,
  PURCHASE_POLICY,
  purchaseIdOf,
  type PurchaseOutcome,
  type PurchasePorts,
  sweepPurchases,
} from '#business/purchases/index';
import { createGates } from './gates.ts';
import { createMoodyGateway, type GatewayMood } from './moody-gateway.ts';
import type { Scene } from './scene.ts';
import type { WorldStores } from './stores.ts';

/** A yes, by what it says yes to. */
export type Confirmation = Omit<ConfirmedPurchase, 'nowEpochSeconds'>;

/** What a process was told, or why it failed. */
export interface Told {
  readonly purchaseId: string;
  readonly outcome: PurchaseOutcome;
}

const START = 1_773_068_400;

/** Every purchase of the scene's goods as a process whose calls go on one by one. */
export function createPurchaseWorld({ offers: [johns, adas], credit }: Scene, stores: WorldStores) {
  const gates = createGates();
  const provider = createSandboxPaymentGateway(stores.books);

  let now = START;
  let mood: GatewayMood = 'healthy';
  let names = 0;
  const started = new Map<number, number>();
  const told: Told[] = [];
  const failed: unknown[] = [];
  const late: (() => Promise<unknown>)[] = [];
  let wasLate = false;
  let elsewhereMinor = 0;
  const uncollected = new Set<string>();
  /** The keys under which payments were canceled. */
  const canceled: string[] = [];
  const watched: PaymentGateway = {
    ...provider,
    async cancel(cancellation) {
      const answer = await provider.cancel(cancellation);
      if (answer.kind === 'canceled' && !canceled.includes(cancellation.idempotencyKey))
        canceled.push(cancellation.idempotencyKey);
      return answer;
    },
  };
  const payments = createMoodyGateway(watched, () => mood, late);

  const portsOf = (process: number): PurchasePorts => ({
    book: gates.guard(process, stores.ports.book),
    offers: gates.guard(process, stores.ports.offers),
    orders: gates.guard(process, stores.ports.orders),
    customers: gates.guard(process, stores.ports.customers),
    pointOfSale: gates.guard(process, stores.ports.pointOfSale),
    payments: gates.guard(process, payments),
    ...gates.guard(process, {
      reportUncollected: ({ purchaseId }: Purchase) => Promise.resolve(void uncollected.add(purchaseId)),
    }),
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

  /** Read out with the store credit that there was before anybody bought. */
  const confirm = (conversationId: string, { customerId = '', ...offer }: Offer, nonce: string): Confirmation => {
    const there = customerId === johns.customerId ? credit[0] : credit[1];
    const creditMinor = Math.min(there, offer.totalMinor);
    return {
      ...{ conversationId, customerId, nonce },
      offer: { key: offer.key, offerId: offer.offerId },
      ...(creditMinor > 0 && { creditMinor }),
    };
  };

  /** The provider's own names of what was authorized. */
  async function paymentAt(index: number): Promise<Payment | undefined> {
    const { purchases } = await stores.snapshot();
    const purchase = purchases[index % Math.max(1, purchases.length)];
    if (!purchase) return undefined;
    const { purchaseId, paymentMethod } = purchase;
    const found = await provider.find({ idempotencyKey: effectKey(purchaseId, 'authorize'), paymentMethod });
    return found.kind === 'found' ? found.payment : undefined;
  }

  return {
    stores,
    /** Store credit by customer, before anybody bought. */
    credit: { john: [johns.customerId ?? '', credit[0]], ada: [adas.customerId ?? '', credit[1]] } as const,
    gates,
    told,
    failed,
    uncollected,
    canceled,
    paymentAt,
    provider,
    /** John spends store credit on something else. */
    async spendElsewhere(amountMinor: number): Promise<void> {
      if (await stores.spendElsewhere(amountMinor)) elsewhereMinor += amountMinor;
    },
    spentElsewhere: () => elsewhereMinor,
    /** Each yes that may be said: a first, its repeated read-back, the same offer elsewhere, and another customer's. */
    confirmations: [
      confirm('chat-1', johns, 'nonce-1'),
      confirm('chat-1', johns, 'nonce-2'),
      confirm('chat-2', johns, 'nonce-3'),
      confirm('chat-3', adas, 'nonce-4'),
    ] as const,
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
    /** The provider tells of a payment, once more or for the first time. */
    async webhook(index: number): Promise<void> {
      const told = await paymentAt(index);
      if (told) await run(async (ports) => void (await letGoLate(told, ports)));
    },
    /** What was long under way reaches the provider. */
    async deliverLate(): Promise<void> {
      if (late.length > 0) wasLate = true;
      for (const call of late.splice(0)) await call();
    },
    /** Whether anything ever reached the provider late: then alone its events are needed to let payments go. */
    wasLate: () => wasLate,
    /** The bank lets go of its own accord what was held back. */
    async lapse(index: number): Promise<void> {
      const held = await paymentAt(index);
      if (held?.state !== 'authorized') return;
      await provider.cancel({ paymentId: held.paymentId, idempotencyKey: `bank:${held.paymentId}` });
    },
    /** Time passes; no function runs as long as a lease. */
    wait(seconds: number): void {
      now += seconds;
      for (const [process, since] of started) if (now - since >= PURCHASE_POLICY.leaseSeconds) gates.kill(process);
    },
    unsettled: async () => (await stores.snapshot()).purchases.filter(({ state }) => isUnsettled(state)),
  };
}

export type PurchaseWorld = ReturnType<typeof createPurchaseWorld>;

/** As long as a world in which everything works again may take to come to rest, in sweeps. */
const PATIENCE = 8;
/** As many confirmations as there are. */
const MOST_PURCHASES = 4;

/** Everything works again, time passes and the sweeper comes by until nothing is left to do. */
export async function comeToRest(world: PurchaseWorld): Promise<void> {
  world.setMood('healthy');
  world.stores.collide(0);
  await world.gates.drain();
  for (let round = 0; round < PATIENCE && (await world.unsettled()).length > 0; round++) {
    world.wait(PURCHASE_POLICY.leaseSeconds);
    await world.sweep();
    await world.gates.drain();
  }
  await world.deliverLate();
  for (let index = 0; world.wasLate() && index < MOST_PURCHASES; index++) {
    await world.webhook(index);
    await world.webhook(index);
  }
  await world.gates.drain();
}
