import { type Swept, sweepPurchases, type SweepPorts } from '#business/purchases/index';
import { count } from '#platform/index';

/** Finishes or undoes what purchases have left half done. What it can't settle now, the next minute takes up again. */
export const createPurchaseSweeper =
  (createPorts: () => Promise<SweepPorts>, now: () => number) =>
  async (): Promise<{ readonly swept: readonly Swept[] }> => {
    const swept = await sweepPurchases(now(), await createPorts());
    for (const outcome of swept) count('PurchasesSwept', { outcome });
    return { swept };
  };
