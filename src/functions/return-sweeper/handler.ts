import { type SweepReturnPorts, sweepReturns, type SweptReturn } from '#business/returns/index';
import { count } from '#platform/index';

/** Finishes, undoes, settles or gives up what is due of returns. What it can't settle now, the next minute takes up again. */
export const createReturnSweeper =
  (createPorts: () => Promise<SweepReturnPorts>, now: () => number) =>
  async (): Promise<{ readonly swept: readonly SweptReturn[] }> => {
    const swept = await sweepReturns(now(), await createPorts());
    for (const outcome of swept) count('ReturnsSwept', { outcome });
    return { swept };
  };
