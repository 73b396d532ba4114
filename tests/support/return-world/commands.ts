import fc from 'fast-check';
import { type GatewayMood, MOODS } from '../purchase-world/moody-gateway.ts';
import type { ReturnWorld } from './world.ts';

type Command = fc.AsyncCommand<object, ReturnWorld>;

const command = (name: string, run: (world: ReturnWorld) => Promise<unknown> | void): Command => ({
  check: () => true,
  run: async (_, world) => {
    await run(world);
    for (const { stockOnHand, stockReserved } of world.stock())
      if (stockReserved < 0 || stockReserved > stockOnHand)
        throw new Error(`${String(stockReserved)} of ${String(stockOnHand)} units are reserved.`);
  },
  toString: () => name,
});

const steps = fc.tuple(fc.nat(9), fc.integer({ min: 2, max: 14 })).map(([index, times]) =>
  command(`${String(times)} steps ${String(index)}`, async (world) => {
    for (let step = 0; step < times; step++) await world.gates.step(index);
  }),
);
/** Mostly any wish; more often than that one for what came damaged. */
const WHICH = fc.oneof({ weight: 3, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.constantFrom(6, 7, 14, 15) });
const yes = WHICH.map((which) => command(`yes ${String(which)}`, (world) => world.sayYes(which)));
const FACTS = ['label-sent', 'in-transit', 'received', 'received', 'inspected', 'inspected', 'rejected'] as const;
const fact = fc
  .tuple(fc.nat(5), fc.constantFrom(...FACTS), fc.nat(20))
  .map(([index, kind, id]) =>
    command(`${kind} of ${String(index)}`, (world) => world.tell(index, kind, `${kind}-${String(id)}`)),
  );

/** Everything that may happen around returns, in any order and number. */
export const COMMANDS = fc.commands(
  [
    ...[yes, yes, steps, steps, steps, fact, fact],
    fc.nat(9).map((index) => command(`step ${String(index)}`, (world) => world.gates.step(index))),
    fc.nat(9).map((index) =>
      command(`crash ${String(index)}`, (world) => {
        const process = world.gates.processAt(index);
        if (process !== undefined) world.gates.kill(process);
      }),
    ),
    fc.nat(5).map((index) => command(`cancel ${String(index)}`, (world) => world.cancel(index))),
    fc.constant(command('sweep', (world) => world.sweep())),
    fc.nat(11).map((chance) =>
      command(`sent again by the shop ${String(chance)}`, (world) => {
        if (chance === 0) world.solveTrouble();
      }),
    ),
    fc
      .constantFrom(30, 130, 30 * 86_400)
      .map((seconds) => command(`wait ${String(seconds)}`, (world) => world.wait(seconds))),
    fc.constantFrom<GatewayMood>(...MOODS).map((mood) => command(`provider ${mood}`, (world) => world.setMood(mood))),
    fc.integer({ min: 1, max: 7 }).map((times) =>
      command(`${String(times)} conflicts`, (world) => {
        world.tables.conflicts = times;
      }),
    ),
  ],
  { maxCommands: 70, size: 'max' },
);
