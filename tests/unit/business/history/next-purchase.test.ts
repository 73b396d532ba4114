import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  createReturnLearner,
  forecastReturn,
  HORIZON_DAYS,
  outlookOn,
  type Purchase,
  type ReturnForecast,
  totalMinor,
} from '#business/history/index';
import { readDemoWares } from '../../../../local/seed/history/demo-wares.ts';
import { assortmentOf, makePurchases } from '../../../../local/seed/history/make-purchases.ts';
import { createRandom } from '../../../../local/seed/history/random.ts';
import { aKeptPurchase } from '../../../support/a-kept-purchase.ts';

const MS_A_DAY = 86_400_000;
const FROM = Date.parse('2023-01-01T00:00:00Z');
const UNTIL = Date.parse('2026-01-01T00:00:00Z');
const CUT = new Date(UNTIL - HORIZON_DAYS * MS_A_DAY).toISOString();

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / MS_A_DAY;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What a customer had bought before the cut, what was said of them then, and what they did. */
interface Case {
  readonly past: readonly Purchase[];
  readonly said: ReturnForecast;
  /** Days from the cut to the next purchase; absent for who bought nothing within the horizon. */
  readonly waited?: number;
}

let cases: readonly Case[];
let shareBefore: number;
let medianPause: number;
beforeAll(async () => {
  const assortment = assortmentOf(await readDemoWares());
  const customers = Array.from({ length: 3000 }, (_, index) => {
    const buyer = { customerId: `C-${index}`, firstName: 'Ann', lastName: `Lee${index}` };
    return makePurchases(createRandom(index * 7919 + 3), buyer, assortment, { from: FROM, until: UNTIL });
  });
  const learner = createReturnLearner(CUT);
  for (const customer of customers) learner.add(customer);
  const model = learner.model();
  cases = customers.flatMap((customer) => {
    const past = customer.filter(({ purchasedAt }) => purchasedAt < CUT);
    const next = customer[past.length];
    const said = forecastReturn(customer, model, CUT);
    return said ? [{ past, said, ...(next && { waited: daysBetween(CUT, next.purchasedAt) }) }] : [];
  });
  const before = new Date(Date.parse(CUT) - HORIZON_DAYS * MS_A_DAY).toISOString();
  const known = customers.filter(([first]) => first && first.purchasedAt < before);
  shareBefore = mean(known.map((all) => (all.some(({ purchasedAt: at }) => at >= before && at < CUT) ? 0 : 1)));
  medianPause = median(
    cases.flatMap(({ past }) =>
      past.slice(1).map((one, index) => daysBetween(past[index]!.purchasedAt, one.purchasedAt)),
    ),
  );
});

describe('the forecast of who leaves', () => {
  it('is nearer than everybody’s share, and than silence alone, on a period that it has not seen', () => {
    const left = cases.map(({ waited }) => (waited === undefined ? 1 : 0));
    const brier = (said: readonly number[]) => mean(said.map((chance, index) => (chance - left[index]!) ** 2));

    const error = brier(cases.map(({ said }) => said.churn));
    const silent = cases.map(({ past }) => (daysBetween(past.at(-1)!.purchasedAt, CUT) > HORIZON_DAYS ? 1 : 0));

    // It is 0.42 and 0.54 of theirs; by lateness alone, whatever the pause, 0.67 and 0.87.
    expect(error).toBeLessThan(brier(left.map(() => shareBefore)) * 0.5);
    expect(error).toBeLessThan(brier(silent) * 0.6);
  });
});

describe('the forecast of the next purchase', () => {
  it('is nearer than everybody’s pause, and than the customer’s own, on a period that it has not seen', () => {
    const returned = cases.filter(({ waited }) => waited !== undefined);
    const error = (say: (one: Case) => number) => mean(returned.map((one) => Math.abs(say(one) - one.waited!)));
    const after = (pause: number, { past }: Case) => Math.max(0, pause - daysBetween(past.at(-1)!.purchasedAt, CUT));
    const ownPause = ({ past }: Case) =>
      past.length < 2 ? medianPause : daysBetween(past[0]!.purchasedAt, past.at(-1)!.purchasedAt) / (past.length - 1);

    // 15 days off on the mean, where these are 25 and 21.
    const ours = error(({ said }) => said.nextInDays);
    expect(ours).toBeLessThan(error((one) => after(medianPause, one)) * 0.65);
    expect(ours).toBeLessThan(error((one) => after(ownPause(one), one)) * 0.8);
  });

  it('sees nothing of what comes after', () => {
    const learner = createReturnLearner(CUT);
    learner.add(cases[0]!.past);
    const model = learner.model();
    const later = aKeptPurchase({ purchasedAt: new Date(UNTIL).toISOString() });

    expect(forecastReturn([...cases[0]!.past, later], model, CUT)).toEqual(forecastReturn(cases[0]!.past, model, CUT));
    expect(forecastReturn([later], model, CUT)).toBeUndefined();
  });
});

describe('the outlook on all customers', () => {
  it('is the sum of what is forecast of each', async () => {
    const some = cases.slice(0, 300).map(({ past }) => past);
    async function* everyCustomer() {
      yield* await Promise.resolve(some);
    }

    const outlook = await outlookOn(everyCustomer, CUT);

    const spent = some.flat().reduce((sum, purchase) => sum + totalMinor(purchase), 0);
    expect(outlook).toMatchObject({ asOf: CUT, customers: 300, observedMinor: spent });
    expect(outlook.expectedToReturn).toBeGreaterThan(0);
    expect(outlook.expectedToReturn).toBeLessThan(300);
    expect(outlook.expectedMinor).toBeGreaterThan(0);
    expect(outlook.dueSoon + outlook.slippingAway).toBeLessThanOrEqual(300);
  });
});
