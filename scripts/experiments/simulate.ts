import { simulateAlarms } from '#business/experiments/index';

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
