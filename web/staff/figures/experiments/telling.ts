import type { ExperimentResult } from '#business/experiments/index';
import { TEXTS } from '../texts.ts';
import { money, number, signed } from '../words/amounts.ts';

/** How an experiment's measure is told, and how a difference in it: customers of 100, or money. */
export const tellingFor = (kind: ExperimentResult['metric']['kind'], currency: string) =>
  kind === 'proportion'
    ? {
        axis: (share: number) => number(100 * share, 1),
        tell: (share: number) => TEXTS.experiments.per100(number(100 * share, 1)),
        difference: (share: number) => TEXTS.experiments.per100(signed(100 * share)),
      }
    : {
        axis: (minor: number) => money(minor, currency),
        tell: (minor: number) => money(minor, currency),
        difference: (minor: number) => `${minor > 0 ? '+' : ''}${money(minor, currency)}`,
      };
