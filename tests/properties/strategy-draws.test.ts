import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Arm,
  countedAs,
  createStrategyDesk,
  FLOOR,
  type Group,
  MOMENTS,
  PINNED_CUSTOMERS,
  type Tallies,
} from '#business/experiments/index';

const NOON = 1_773_057_600;
const GROUP: Group = { tier: 'Gold', tone: 'neutral', drawnAt: 'after-status' };
const ALL: readonly Arm[] = MOMENTS.flatMap((moment): Arm[] => [`deals@${moment}`, `updates@${moment}`]);

function deskOf(tallies: Tallies) {
  const kept = new Map<string, string>();
  const desk = createStrategyDesk({
    readStates: () => Promise.resolve({ 'offer-strategy': { state: 'running', sinceIso: '2026-03-09T12:00:00.000Z' } }),
    readCounts: () => Promise.resolve(tallies),
    keepOnce: ({ aggregate, id, data }) => {
      const key = `${aggregate}/${id}`;
      if (!kept.has(key)) kept.set(key, data.variant);
      return Promise.resolve();
    },
  });
  const draw = (arms: readonly [Arm, ...Arm[]], conversationId: string, customerId?: string) =>
    desk.draw(arms, GROUP, { conversationId, channel: 'chat', customerId }, NOON);
  return { draw, kept };
}

const arms = fc.subarray([...ALL], { minLength: 1 }) as fc.Arbitrary<[Arm, ...Arm[]]>;
const tallies = fc
  .array(fc.tuple(fc.nat({ max: 500 }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 6, maxLength: 6 })
  .map((known): Tallies =>
    Object.fromEntries(
      known.map(([units, share], index) => {
        const sum = units * share;
        return [countedAs(GROUP, ALL[index] ?? ALL[0] ?? 'deals@at-close'), { taken: { units, sum, squares: sum } }];
      }),
    ),
  );

it('draws the same for the same conversation, of what fits, and notes it once', async () => {
  await fc.assert(
    fc.asyncProperty(arms, tallies, fc.uuid(), async (fitting, known, conversation) => {
      const { draw, kept } = deskOf(known);
      const drawn = await draw(fitting, conversation);

      expect(fitting).toContain(drawn);
      expect(await draw(fitting, conversation)).toBe(drawn);
      expect([...kept.values()]).toEqual([countedAs(GROUP, drawn ?? 'deals@at-close')]);
    }),
    { numRuns: 100 },
  );
});

it('draws nothing for who is pinned, whatever is known', async () => {
  await fc.assert(
    fc.asyncProperty(arms, tallies, fc.uuid(), async (fitting, known, conversation) => {
      const { draw, kept } = deskOf(known);

      for (const pinned of PINNED_CUSTOMERS) expect(await draw(fitting, conversation, pinned)).toBeUndefined();
      expect(kept.size).toBe(0);
    }),
    { numRuns: 50 },
  );
});

it('starves no arm: each keeps its part of the floor, however bad it has been', async () => {
  const conversations = 3_000;
  const [bad, ...good] = ALL;
  const known = Object.fromEntries(
    good.map((arm) => [countedAs(GROUP, arm), { taken: { units: 5_000, sum: 2_500, squares: 2_500 } }]),
  );
  const hopeless = { [countedAs(GROUP, bad ?? 'deals@at-close')]: { taken: { units: 5_000, sum: 0, squares: 0 } } };
  const { draw } = deskOf({ ...known, ...hopeless });
  const drawn = new Map<Arm | undefined, number>();
  for (let index = 0; index < conversations; index++) {
    const arm = await draw(ALL as [Arm, ...Arm[]], `conversation-${index}`);
    drawn.set(arm, (drawn.get(arm) ?? 0) + 1);
  }
  const floor = (conversations * FLOOR) / ALL.length;

  for (const arm of ALL) expect(drawn.get(arm)).toBeGreaterThan(0.6 * floor);
  expect(drawn.get(bad)).toBeLessThan(1.5 * floor);
});
