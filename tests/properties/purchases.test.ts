import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { effectKey } from '#business/payments/index';
import { commandsOf } from '../support/purchase-world/commands.ts';
import { SCENES } from '../support/purchase-world/cards.ts';
import { expectLaws } from '../support/purchase-world/laws.ts';
import { setScene, type WorldOptions } from '../support/purchase-world/scene.ts';
import { storesInMemory } from '../support/purchase-world/stores-in-memory.ts';
import { comeToRest, createPurchaseWorld } from '../support/purchase-world/world.ts';

const RUNS = { numRuns: 1000, seed: 20_260_309 };

function aWorld(options: WorldOptions) {
  const scene = setScene(options);
  return createPurchaseWorld(scene, storesInMemory(scene));
}

test('buys once or not at all, whatever crashes, repeats, collides, comes late or is lost', async () => {
  await fc.assert(
    fc.asyncProperty(SCENES, commandsOf(60), async (options, commands) => {
      const world = aWorld(options);

      await fc.asyncModelRun(() => ({ model: { stock: options.stock }, real: world }), commands);
      await comeToRest(world);

      await expectLaws(world, options.stock);
    }),
    RUNS,
  );
});

/** More calls than a purchase makes, each held back twice. */
const STEPS = 40;

test('buys once or not at all after a crash at any of its steps, and a yes that comes again', async () => {
  const ends = new Set<string>();
  for (let steps = 0; steps <= STEPS; steps++) {
    const options = { stock: 1, cards: ['card-accepts', 'card-accepts'] } as const;
    const world = aWorld(options);
    await world.sayYes(world.confirmations[0]);
    for (let step = 0; step < steps; step++) await world.gates.step(0);
    world.gates.kill(0);

    await world.sayYes(world.confirmations[0]);
    await comeToRest(world);

    await expectLaws(world, options.stock);
    for (const { state } of (await world.stores.snapshot()).purchases) ends.add(state);
  }
  expect([...ends].sort()).toEqual(['done', 'undone']);
});

test('lets one of two conversations have the last item', async () => {
  const options = { stock: 1, cards: ['card-accepts', 'card-accepts'] } as const;
  const world = aWorld(options);

  await world.sayYes(world.confirmations[0]);
  await world.sayYes(world.confirmations[3]);
  await comeToRest(world);

  await expectLaws(world, options.stock);
  expect(world.told.map(({ outcome }) => outcome.kind).sort()).toEqual(['purchased', 'sold-out']);
});

test('lets a payment go once that turned up after its purchase was undone', async () => {
  const options = { stock: 1, cards: ['card-accepts', 'card-accepts'] } as const;
  const world = aWorld(options);
  world.setMood('arrives-late');
  await world.sayYes(world.confirmations[0]);
  await world.gates.drain();
  await comeToRest(world);

  const [purchase] = (await world.stores.snapshot()).purchases;
  await world.webhook(0);
  await world.gates.drain();

  await expectLaws(world, options.stock);
  expect(purchase?.state).toBe('undone');
  expect(await world.paymentAt(0)).toMatchObject({ state: 'canceled', capturedMinor: 0 });
  expect(world.canceled).toEqual([effectKey(purchase?.purchaseId ?? '', 'cancel')]);
});

test('tells the team of a purchase whose payment lapsed before it was taken', async () => {
  const options = { stock: 1, cards: ['card-accepts', 'card-accepts'] } as const;
  const world = aWorld(options);
  await world.sayYes(world.confirmations[0]);
  for (let step = 0; step < STEPS && (await world.paymentAt(0))?.state !== 'authorized'; step++)
    await world.gates.step(0);
  await world.lapse(0);

  await comeToRest(world);

  await expectLaws(world, options.stock);
  expect(world.uncollected.size).toBe(1);
});
