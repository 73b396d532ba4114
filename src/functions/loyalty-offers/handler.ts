import { type LoyaltyPorts, type Moment, type Prepared, prepareOffers } from '#business/loyalty/index';
import { count } from '#platform/index';

/** What a page may take at most, milliseconds: no page is begun with less time left. */
const PAGE_TAKES = 15_000;

interface Remaining {
  readonly getRemainingTimeInMillis: () => number;
}

/** Goes through the customers of the day as far as its time goes; the next look goes on where it stopped. */
export const createLoyaltyOffers =
  (ports: LoyaltyPorts, moment: () => Moment) =>
  async (_event: unknown, context: Remaining): Promise<Prepared> => {
    const prepared = await prepareOffers(moment(), ports, () => context.getRemainingTimeInMillis() > PAGE_TAKES);
    count('LoyaltyLooks', { outcome: prepared.isDone ? 'done' : 'goes-on-later' });
    return prepared;
  };
