import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { effectKey } from '#business/payments/index';
import type { Purchase } from '#business/purchases/index';
import { COMMANDS } from '../support/purchase-world/commands.ts';
import { comeToRest, createPurchaseWorld, type PurchaseWorld } from '../support/purchase-world/world.ts';

const RUNS = { numRuns: 1000, seed: 20_260_309 };

const cards = fc.tuple(
  ...([0, 1] as const).map(() =>
    fc.constantFrom(
      ...['card-accepts', 'card-accepts', 'card-declined', 'card-answer-lost'],
      ...['card-capture-answer-lost', 'card-delivered-twice', 'card-insufficient-funds'],
    ),
  ),
) as fc.Arbitrary<[string, string]>;

test('buys once or not at all, whatever crashes, repeats, collides or is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ stock: fc.integer({ min: 0, max: 2 }), cards }),
      COMMANDS,
      async (options, commands) => {
        const world = createPurchaseWorld(options);

        await fc.asyncModelRun(() => ({ model: { stock: options.stock }, real: world }), commands);
        await comeToRest(world);

        expect(world.unsettled()).toEqual([]);
        const purchases = [...world.tables.purchases.values()];
        const made = purchases.filter(({ state }) => state === 'done');
        expect(purchases.filter(({ state }) => state !== 'done' && state !== 'undone')).toEqual([]);
        await expectMoney(world, purchases);
        expectGoods(world, options.stock, made);
        expectOneEffectEach(world, made);
        expectTruth(world);
      },
    ),
    RUNS,
  );
});

/** What was taken and not given back is what was kept; nothing is held back any more. */
async function expectMoney({ provider }: PurchaseWorld, purchases: readonly Purchase[]): Promise<void> {
  for (const { purchaseId, paymentMethod, state, totalMinor } of purchases) {
    const name = { idempotencyKey: effectKey(purchaseId, 'authorize'), paymentMethod };
    const found = await provider.find(name);
    const payment = found.kind === 'found' ? found.payment : undefined;
    const kept = (payment?.capturedMinor ?? 0) - (payment?.refundedMinor ?? 0);
    expect([purchaseId, kept]).toEqual([purchaseId, state === 'done' ? totalMinor : 0]);
    expect(payment?.state).not.toBe('authorized');
  }
}

function expectGoods(world: PurchaseWorld, stock: number, made: readonly Purchase[]): void {
  const { stockOnHand, stockReserved } = world.stock();
  expect({ stockOnHand, stockReserved }).toEqual({ stockOnHand: stock - made.length, stockReserved: 0 });
}

/** Each purchase is in its order, in the profile, in the points and among the events once; an offer is bought once. */
function expectOneEffectEach({ tables }: PurchaseWorld, made: readonly Purchase[]): void {
  const ids = made.map(({ purchaseId }) => purchaseId).sort();
  const bought = [...tables.orders.values()].flatMap(({ lines }) => lines.filter(({ sku }) => sku === 'CHARGING-PAD'));
  const counts = [...tables.customers.values()].map(({ purchaseCount = 0 }) => purchaseCount);
  expect(bought).toHaveLength(made.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(made.length);
  expect(tables.ledger.map(({ sourceId }) => sourceId).sort()).toEqual(ids.map((id) => `PURCHASE#${id}`));
  expect(tables.events.map(({ aggregate }) => aggregate).sort()).toEqual(ids.map((id) => `PURCHASE#${id}`));
  expect(new Set(made.map(({ offer }) => offer.offerId)).size).toBe(made.length);
}

/** Who was told that they bought it has bought it; who was told that they haven't hasn't, and paid nothing. */
function expectTruth({ told, tables }: PurchaseWorld): void {
  for (const { purchaseId, outcome } of told) {
    const state = tables.purchases.get(purchaseId)?.state;
    if (outcome.kind === 'purchased') expect([purchaseId, state]).toEqual([purchaseId, 'done']);
    else if (outcome.kind !== 'unknown') expect([purchaseId, outcome.kind, state]).not.toContain('done');
  }
}
