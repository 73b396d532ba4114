import { costOfUsage } from '#business/insights/index';
import type { Told } from './told-of-turns.ts';

/** What the last turn used and came to, by what was told of it. */
export interface ToldFacts {
  readonly rung: string;
  /** −100 (angry) to 100 (delighted). */
  readonly moodScore: number;
  readonly offerReasons?: readonly string[];
  readonly tableCalls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Such as "0.08 ¢", at list prices. */
  readonly cost: string;
  readonly costSoFar: string;
}

/** @returns undefined where no turn was told of */
export function factsOfTold({ turns, offerReasons }: Told): ToldFacts | undefined {
  const last = turns.at(-1);
  if (!last) return undefined;
  const { rung, mood, usage } = last.data;
  const costs = turns.map(({ data, occurredAtIso }) => costOfUsage(data.usage, occurredAtIso.slice(0, 10)));
  return {
    ...{ rung, moodScore: mood },
    ...(offerReasons && { offerReasons }),
    tableCalls: usage['dynamodb-call'] ?? 0,
    readUnits: usage['dynamodb-read-unit'] ?? 0,
    writeUnits: usage['dynamodb-write-unit'] ?? 0,
    cost: inCents(costs.at(-1) ?? 0),
    costSoFar: inCents(costs.reduce((sum, one) => sum + one, 0)),
  };
}

const MICRO_USD_A_CENT = 10_000;

/** Cents of a US dollar to two figures, or to the hundredth where there are more. */
function inCents(microUsd: number): string {
  const cents = microUsd / MICRO_USD_A_CENT;
  return `${cents < 1 ? Number(cents.toPrecision(2)) : cents.toFixed(2)} ¢`;
}
