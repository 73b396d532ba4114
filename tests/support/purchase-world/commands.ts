import fc from 'fast-check';
import { type GatewayMood, MOODS } from './moody-gateway.ts';
import type { PurchaseWorld } from './world.ts';

/** What is certain whatever has happened: nothing is counted on beyond what the world itself says. */
interface Model {
  readonly stock: number;
}
type Command = fc.AsyncCommand<Model, PurchaseWorld>;

const command = (name: string, run: (world: PurchaseWorld) => Promise<unknown> | void): Command => ({
  check: () => true,
  run: async ({ stock }, world) => {
    await run(world);
    const { onHand, reserved } = await world.stores.stock();
    const isPossible = reserved >= 0 && reserved <= onHand && onHand <= stock;
    if (!isPossible) throw new Error(`${reserved} of ${onHand} units are reserved.`);
  },
  toString: () => name,
});

/** Somebody else changes John's order: it is written again, or it leaves. */
const changeOrder = (world: PurchaseWorld, leaves: boolean): Promise<void> =>
  world.stores.changeOrder((order) => {
    const version = (order.version ?? 0) + 1;
    const shipment = { carrier: 'UPS', trackingNumber: '1Z', shippedOn: '2026-03-09' };
    const sent = { ...order, status: 'shipped', expectedOn: '2026-03-10', shipment, version } as const;
    return leaves ? sent : { ...order, version };
  });

/** Said and gone on with more often than all else, so that purchases come far. */
const yes = fc
  .nat(3)
  .map((which) => command(`yes ${which}`, (world) => world.sayYes(world.confirmations[which as 0 | 1 | 2 | 3])));
const steps = fc.tuple(fc.nat(9), fc.integer({ min: 2, max: 12 })).map(([index, times]) =>
  command(`${times} steps ${index}`, async (world) => {
    for (let step = 0; step < times; step++) await world.gates.step(index);
  }),
);

/** Everything that may happen around purchases, in any order. */
export const commandsOf = (maxCommands: number) =>
  fc.commands(
    [
      yes,
      yes,
      steps,
      steps,
      fc.nat(9).map((index) => command(`step ${index}`, (world) => world.gates.step(index))),
      fc.nat(9).map((index) =>
        command(`crash ${index}`, (world) => {
          const process = world.gates.processAt(index);
          if (process !== undefined) world.gates.kill(process);
        }),
      ),
      fc
        .constantFrom(1, 1500, 20_000)
        .map((minor) => command(`${minor} of credit spent elsewhere`, (world) => world.spendElsewhere(minor))),
      fc.nat(3).map((index) => command(`webhook ${index}`, (world) => world.webhook(index))),
      fc.constant(command('late delivery', (world) => world.deliverLate())),
      fc.nat(3).map((index) => command(`bank lapse ${index}`, (world) => world.lapse(index))),
      fc.constant(command('sweep', (world) => world.sweep())),
      fc.constantFrom(30, 130).map((seconds) => command(`wait ${seconds}`, (world) => world.wait(seconds))),
      fc.constantFrom<GatewayMood>(...MOODS).map((mood) => command(`provider ${mood}`, (world) => world.setMood(mood))),
      fc.integer({ min: 1, max: 7 }).map((times) =>
        command(`${times} conflicts`, (world) => {
          world.stores.collide(times);
        }),
      ),
      fc.integer({ min: 0, max: 5 }).map((die) => {
        return command(die === 0 ? 'order leaves' : 'order is written', (world) => changeOrder(world, die === 0));
      }),
    ],
    { maxCommands, size: 'max' },
  );
