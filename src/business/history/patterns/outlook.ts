import { type Purchase, totalMinor } from '../purchase.ts';
import { createValueLearner, forecastValueMinor } from './customer-value.ts';
import { daysOf } from './days.ts';
import { createReturnLearner, forecastReturn, type ReturnForecast } from './next-purchase.ts';

/** What all customers together are worth and are expected to do within the horizon; about nobody. */
export interface Outlook {
  /** Instant, ISO 8601 in UTC. */
  readonly asOf: string;
  readonly horizonDays: number;
  readonly customers: number;
  /** What they have spent; minor units. */
  readonly observedMinor: number;
  /** What they will spend within the horizon; minor units. */
  readonly expectedMinor: number;
  /** How many will buy within the horizon. */
  readonly expectedToReturn: number;
  /** How many are likely to, and soon. */
  readonly dueSoon: number;
  /** How many of last year's customers aren't likely to any more. */
  readonly slippingAway: number;
}

const SOON_DAYS = 30;
const DAYS_A_YEAR = 365;
/** From this chance on somebody is told to be slipping away, and up to it to be due. */
const LIKELY = { toLeave: 0.7, toReturn: 0.5 } as const;

/**
 * Goes through the history twice: to learn, and to tell of each customer what was learnt.
 *
 * @param everyCustomer a customer's purchases at a time, oldest first; as often as it is called
 * @param asOfIso later purchases don't count
 */
export async function outlookOn(
  everyCustomer: () => AsyncIterable<readonly Purchase[]>,
  asOfIso: string,
): Promise<Outlook> {
  const value = createValueLearner(asOfIso);
  const returns = createReturnLearner(asOfIso);
  for await (const purchases of everyCustomer()) {
    value.add(purchases);
    returns.add(purchases);
  }
  const [valueModel, returnModel] = [value.model(), returns.model()];

  const sums = { customers: 0, observedMinor: 0, expectedMinor: 0, expectedToReturn: 0, dueSoon: 0, slippingAway: 0 };
  for await (const all of everyCustomer()) {
    const purchases = all.filter(({ purchasedAt }) => daysOf(purchasedAt) < daysOf(asOfIso));
    const forecast = forecastReturn(purchases, returnModel, asOfIso);
    if (!forecast) continue;
    sums.customers += 1;
    sums.observedMinor += purchases.reduce((sum, purchase) => sum + totalMinor(purchase), 0);
    sums.expectedMinor += forecastValueMinor(purchases, valueModel, asOfIso);
    sums.expectedToReturn += 1 - forecast.churn;
    if (isDueSoon(forecast)) sums.dueSoon += 1;
    if (isSlipping(purchases, forecast, asOfIso)) sums.slippingAway += 1;
  }
  return { asOf: asOfIso, horizonDays: returnModel.horizonDays, ...sums };
}

const isDueSoon = ({ churn, nextInDays }: ReturnForecast): boolean =>
  nextInDays <= SOON_DAYS && 1 - churn >= LIKELY.toReturn;

const isSlipping = (purchases: readonly Purchase[], { churn }: ReturnForecast, asOfIso: string): boolean =>
  churn >= LIKELY.toLeave && daysOf(asOfIso) - daysOf(purchases.at(-1)?.purchasedAt ?? asOfIso) <= DAYS_A_YEAR;
