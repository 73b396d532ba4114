import { differenceBetween } from './always-valid.ts';
import { addUnit, EMPTY_TALLY, type Tally } from './tally.ts';

export interface AlarmSimulation {
  /** How many experiments are played. */
  readonly runs: number;
  /** How many customers each variant is shown to. */
  readonly units: number;
  /** Of how many customers, of 1, the outcome is true whatever they are shown. */
  readonly rate: number;
  readonly level: number;
  readonly worthKnowing: number;
  /** Nothing is looked at before so many. */
  readonly leastUnits: number;
}

/**
 * Plays experiments in which both variants are the same, looks after every pair of customers, and tells how often, of 1,
 * a difference was found that isn't there.
 *
 * @param random from 0 up to 1
 */
export function simulateAlarms({ runs, ...experiment }: AlarmSimulation, random: () => number): number {
  let alarms = 0;
  for (let run = 0; run < runs; run++) if (findsSomething(experiment, random)) alarms += 1;
  return alarms / runs;
}

function findsSomething(
  { units, rate, level, worthKnowing, leastUnits }: Omit<AlarmSimulation, 'runs'>,
  random: () => number,
): boolean {
  const seen = (tally: Tally): Tally => addUnit(tally, random() < rate ? 1 : 0);
  let [control, variant] = [EMPTY_TALLY, EMPTY_TALLY];
  for (let shown = 1; shown <= units; shown++) {
    [control, variant] = [seen(control), seen(variant)];
    if (shown < leastUnits) continue;
    const { low, high } = differenceBetween(control, variant, { kind: 'proportion', level, worthKnowing });
    if (low > 0 || high < 0) return true;
  }
  return false;
}
