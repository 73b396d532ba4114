import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { effectKey } from '#business/payments/index';
import { isVoid, mayReturnMove, quantityOf, type Return, type ReturnState } from '#business/returns/index';
import { COMMANDS } from '../support/return-world/commands.ts';
import { comeToRest, createReturnWorld, type ReturnWorld } from '../support/return-world/world.ts';

const RUNS = { numRuns: 1000, seed: 20_260_309 };

const cards = fc.constantFrom(
  ...['card-accepts', 'card-accepts', 'card-declined', 'card-answer-lost', 'card-capture-answer-lost'],
);

test('returns each unit once and pays each cent once, whatever crashes, repeats, collides or is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        stock: fc.integer({ min: 0, max: 3 }),
        card: cards,
        tier: fc.constantFrom('Bronze' as const, 'Platinum' as const),
      }),
      COMMANDS,
      async (options, commands) => {
        const world = await createReturnWorld(options);

        await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
        await comeToRest(world);

        expect(world.unsettled()).toEqual([]);
        const returns = [...world.tables.returns.values()];
        expectUnits(world, returns);
        await expectRefunds(world, returns);
        await expectDifferences(world, returns);
        expectCredit(world, returns);
        expectGoods(world, options.stock, returns);
        expectPaths(world, returns);
        expectTruth(world);
      },
    ),
    RUNS,
  );
});

/** A return that holds units of the order. */
const isCounted = ({ state, paid }: Return): boolean => !isVoid(state) || (state === 'rejected' && paid === 'yes');

function expectUnits({ tables, order }: ReturnWorld, returns: readonly Return[]): void {
  const units = returns
    .filter(isCounted)
    .flatMap(({ lines }) =>
      lines.flatMap(({ sku, units: taken }) => taken.map((unit) => `${order.orderNumber}/${sku}/${String(unit)}`)),
    );
  expect([...tables.units].sort()).toEqual([...units].sort());
  expect(new Set(units).size).toBe(units.length);
}

/** What the provider has given back is what the returns say, and never more than was paid. */
async function expectRefunds({ provider, order }: ReturnWorld, returns: readonly Return[]): Promise<void> {
  const found = await provider.find({ paymentId: order.paymentId ?? '' });
  const given = found.kind === 'found' ? found.payment.refundedMinor : 0;
  const due = returns.filter(({ paid, resolution }) => paid === 'yes' && resolution === 'Refund');
  expect(given).toBe(due.reduce((sum, { refundMinor }) => sum + refundMinor, 0));
  expect(given).toBeLessThanOrEqual(19_000);
  const unpaid = returns.filter(({ state, paid }) => state === 'refunded' && paid !== 'yes');
  expect(unpaid).toEqual([]);
}

/** A difference is kept for an exchange that stands, and for no other. */
async function expectDifferences({ provider, paymentMethod, askedOfTeam }: ReturnWorld, returns: readonly Return[]) {
  for (const { orderNumber, rma, replacement, state } of returns.filter(hasDifference)) {
    const idempotencyKey = effectKey(`return:${orderNumber}:${rma}:difference`, 'authorize');
    const found = await provider.find({ idempotencyKey, paymentMethod });
    const { capturedMinor = 0, refundedMinor = 0, state: held } = found.kind === 'found' ? found.payment : {};
    const kept = isVoid(state) ? 0 : replacement?.differenceMinor;
    expect([rma, state, capturedMinor - refundedMinor]).toEqual([rma, state, kept]);
    expect(held).not.toBe('authorized');
    expect(askedOfTeam.has(rma)).toBe(false);
  }
}

const hasDifference = ({ replacement }: Return): boolean => (replacement?.differenceMinor ?? 0) > 0;

function expectCredit({ tables }: ReturnWorld, returns: readonly Return[]): void {
  const due = returns.filter(({ paid, resolution }) => paid === 'yes' && resolution === 'Store Credit');
  expect(tables.credits.map(({ sourceId, amountMinor }) => [sourceId, amountMinor]).sort()).toEqual(
    due.map(({ rma, refundMinor }) => [`RETURN#${rma}`, refundMinor]).sort(),
  );
}

/** What is exchanged has left, what is about to be is held back, and nothing else is. */
function expectGoods(world: ReturnWorld, stock: number, returns: readonly Return[]): void {
  const units = (states: (state: ReturnState) => boolean, sku: string) =>
    returns
      .filter(({ state }) => states(state))
      .flatMap(({ replacement }) => replacement?.lines ?? [])
      .reduce((sum, line) => sum + (line.sku === sku ? line.quantity : 0), 0);
  for (const { sku, stockOnHand, stockReserved } of world.stock()) {
    const sold = units((state) => state === 'exchanged', sku);
    const held = units((state) => state !== 'exchanged' && !isVoid(state), sku);
    expect({ sku, stockOnHand, stockReserved }).toEqual({ sku, stockOnHand: stock - sold, stockReserved: held });
  }
}

/** What is made good without coming back is never waited for, and never cancelled once it is approved. */
const MADE_GOOD_BY = ['requested approved', 'requested cancelled', 'approved refunded', 'approved exchanged'];

/** Every move is told once, from the request to where the return is now. */
function expectPaths({ tables }: ReturnWorld, returns: readonly Return[]): void {
  for (const { rma, state, undoing, trouble } of returns) {
    const moves = tables.events.filter(
      ({ aggregate, type }) => aggregate === `RETURN#${rma}` && type === 'return-moved',
    );
    let at: string = 'requested';
    for (const { data } of moves as unknown as { data: { from: ReturnState; to: ReturnState } }[]) {
      expect(data.from).toBe(at);
      expect(mayReturnMove(data.from, data.to)).toBe(true);
      at = data.to;
    }
    // What was refused by the time of the yes was never under way.
    const isRefused = undoing?.kind === 'terms-changed' && moves.length === 0;
    expect([rma, isRefused ? 'cancelled' : at]).toEqual([rma, state]);
    const approvals = tables.events.filter(
      ({ aggregate, type }) => aggregate === `RETURN#${rma}` && type === 'return-approved',
    );
    const isLabelled = trouble === undefined && moves.some(({ data }) => 'to' in data && data.to === 'approved');
    expect(approvals).toHaveLength(isLabelled ? 1 : 0);
    const steps = (moves as unknown as { data: { from: ReturnState; to: ReturnState } }[]).map(({ data }) => data);
    const strange = steps.filter(({ from, to }) => trouble !== undefined && !MADE_GOOD_BY.includes(`${from} ${to}`));
    expect([rma, strange]).toEqual([rma, []]);
  }
}

/** Who was told that it is approved has a return that was; who was told that it isn't has none. */
function expectTruth({ told, tables }: ReturnWorld): void {
  for (const { rma, outcome } of told) {
    const approvals = tables.events.filter(
      ({ aggregate, data }) => aggregate === `RETURN#${rma}` && 'to' in data && data.to === 'approved',
    );
    if (outcome.kind === 'approved') expect([rma, approvals.length]).toEqual([rma, 1]);
    else if (outcome.kind !== 'unknown') expect([rma, outcome.kind, approvals.length]).toEqual([rma, outcome.kind, 0]);
    if (outcome.kind === 'approved') expect(outcome.returned.lines.every((line) => quantityOf(line) > 0)).toBe(true);
  }
}
