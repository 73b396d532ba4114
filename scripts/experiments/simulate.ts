import { simulateAlarms, simulateRegret, type Truth } from '#business/experiments/index';

const LEVEL = 0.05;
const EXPERIMENT = { units: 3_000, rate: 0.1, level: LEVEL, worthKnowing: 0.03, leastUnits: 200 } as const;
const RUNS = 2_000;

/** How the statistics behave where the truth is known. */
export function describeAlarms(random: () => number): readonly string[] {
  const alarms = simulateAlarms({ ...EXPERIMENT, runs: RUNS }, random);
  return [
    `${RUNS} experiments in which both variants are the same, ${EXPERIMENT.units} customers in each, 10 in 100 of whom buy,`,
    `looked at after every customer from the ${EXPERIMENT.leastUnits}th on:`,
    `  a false alarm in ${(100 * alarms).toFixed(2)} of 100; promised are ${100 * LEVEL} at most.`,
  ];
}

/** How often each moment comes to those who have just heard their order's status. */
const COMES = { 'after-status': 1, 'after-resolution': 0.25, 'at-close': 0.4 } as const;
const MOMENTS = Object.entries(COMES);

/** A group in which each offer is taken so often of 1, at its best moment more by half. */
const group = (taken: Readonly<Record<string, number>>, best: keyof typeof COMES): Truth[string] =>
  Object.fromEntries(
    Object.entries(taken).flatMap(([offer, chance]) =>
      MOMENTS.map(([moment, comes]) => [
        `${offer}@${moment}`,
        { comes, taken: moment === best ? 1.5 * chance : chance },
      ]),
    ),
  );

/** Made up: nothing is known of real customers before the first ones were asked. */
const TRUTH: Truth = {
  'Gold/neutral': group({ deals: 0.12, updates: 0.05 }, 'at-close'),
  'Gold/positive': group({ deals: 0.25, updates: 0.06 }, 'after-status'),
  'Bronze/neutral': group({ deals: 0.06, updates: 0.14 }, 'after-status'),
  'Bronze/positive': group({ deals: 0.08, updates: 0.2 }, 'after-resolution'),
};
const OFFERS = 5_000;

/** What learning which offer suits whom costs, beside not learning. */
export function describeRegret(random: () => number): readonly string[] {
  const { learning, learningFromMade, blindly, bestFixed } = simulateRegret(TRUTH, OFFERS, random);
  const row = (what: string, forgone: number) => `  ${forgone.toFixed(0).padStart(6)}  ${what}`;
  return [
    `${OFFERS} offers to each of ${Object.keys(TRUTH).length} groups of customers: so many more would be taken by who knew the truth`,
    row('than by learning, a tenth of all offers being chosen blindly', learning),
    row('than by learning from those offers alone whose moment came', learningFromMade),
    row('than by always offering what is best for all groups together', bestFixed),
    row('than by choosing blindly', blindly),
  ];
}
