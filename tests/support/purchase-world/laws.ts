import { expect } from '@jest/globals';
import { effectKey } from '#business/payments/index';
import type { Purchase } from '#business/purchases/index';
import type { Snapshot } from './stores.ts';
import type { PurchaseWorld } from './world.ts';

/** What holds of a world that has come to rest, whatever has happened in it. */
export async function expectLaws(world: PurchaseWorld, stock: number): Promise<void> {
  const kept = await world.stores.snapshot();
  const { purchases } = kept;
  const made = purchases.filter(({ state }) => state === 'done' || state === 'uncollected');
  expect(purchases.filter((purchase) => !made.includes(purchase) && purchase.state !== 'undone')).toEqual([]);
  for (const purchase of purchases) await expectMoney(world, purchase);
  expect(await world.stores.stock()).toEqual({ onHand: stock - made.length, reserved: 0 });
  expectOneEffectEach(kept, made);
  expectRewardKept(kept, made);
  expectCodesUsedOnce(kept, made);
  expectCreditKept(world, kept, made);
  expectTruth(world, kept);
  const uncollected = purchases.filter(({ state }) => state === 'uncollected').map(({ purchaseId }) => purchaseId);
  expect([...world.uncollected].sort()).toEqual(uncollected.sort());
}

/** What was taken and not given back is what was kept; nothing is held back any more, and nothing was given back twice. */
async function expectMoney({ provider }: PurchaseWorld, purchase: Purchase): Promise<void> {
  const { purchaseId, paymentMethod, state, totalMinor, creditMinor = 0 } = purchase;
  const found = await provider.find({ idempotencyKey: effectKey(purchaseId, 'authorize'), paymentMethod });
  const payment = found.kind === 'found' ? found.payment : undefined;
  const keptMinor = (payment?.capturedMinor ?? 0) - (payment?.refundedMinor ?? 0);
  expect([purchaseId, keptMinor]).toEqual([purchaseId, state === 'done' ? totalMinor - creditMinor : 0]);
  expect(payment?.state).not.toBe('authorized');
}

/** Each purchase is in its order, in the profile, in the points and among the events once; an offer is bought once. */
function expectOneEffectEach(kept: Snapshot, made: readonly Purchase[]): void {
  const names = made.map(({ purchaseId }) => `PURCHASE#${purchaseId}`).sort();
  const bought = kept.orders.flatMap(({ lines }) => lines.filter(({ sku }) => sku === 'CHARGING-PAD'));
  const counts = kept.customers.map(({ purchaseCount = 0 }) => purchaseCount);
  expect(bought).toHaveLength(made.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(made.length);
  expect([...kept.ledger].sort()).toEqual(names);
  expect([...kept.events].sort()).toEqual(names);
  expect(new Set(made.map(({ offer }) => offer.offerId)).size).toBe(made.length);
}

/** A reward is used up by the purchase that its price counts with, and by no other: one that was undone leaves it. */
function expectRewardKept({ rewards }: Snapshot, made: readonly Purchase[]): void {
  const used = made.flatMap((purchase) => (purchase.rewards ?? []).map(({ redemptionId }) => redemptionId));
  expect([...rewards, ...used]).toEqual(['redemption-john']);
}

/** A welcome code is used by the one purchase whose price counts with it, and by none that was undone. */
function expectCodesUsedOnce({ codes }: Snapshot, made: readonly Purchase[]): void {
  for (const [code, purchaseId] of Object.entries(codes)) {
    const by = made.filter(({ welcomeCode }) => welcomeCode?.code === code);
    expect([code, ...by.map((purchase) => purchase.purchaseId)]).toEqual(
      purchaseId === null ? [code] : [code, purchaseId],
    );
  }
}

/** Store credit is spent by what was bought, and by nothing else; it never falls below zero. */
function expectCreditKept(world: PurchaseWorld, { credit }: Snapshot, made: readonly Purchase[]): void {
  const { john, ada } = world.credit;
  for (const [[customerId, there], elsewhere] of [[john, world.spentElsewhere()] as const, [ada, 0] as const]) {
    const own = made.filter((purchase) => purchase.customerId === customerId);
    const spent = own.reduce((sum, { creditMinor = 0 }) => sum + creditMinor, elsewhere);
    expect([customerId, credit[customerId]]).toEqual([customerId, there - spent]);
    expect(there - spent).toBeGreaterThanOrEqual(0);
  }
}

/** Who was told that they bought it has bought it; who was told that they haven't hasn't, and paid nothing. */
function expectTruth({ told }: PurchaseWorld, { purchases }: Snapshot): void {
  for (const { purchaseId, outcome } of told) {
    const isMade = ['done', 'uncollected'].includes(
      purchases.find((purchase) => purchase.purchaseId === purchaseId)?.state ?? '',
    );
    if (outcome.kind !== 'unknown') expect([purchaseId, isMade]).toEqual([purchaseId, outcome.kind === 'purchased']);
  }
}
