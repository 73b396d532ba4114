import { everyCustomer } from '#adapters/s3/history/every-customer';
import { outlookOn } from '#business/history/index';
import type { Environment } from '../../local/seed/command/connection.ts';
import { type HistoryTarget, openStageHistory } from '../../local/seed/history/stage-history.ts';

/** What all customers are worth and are expected to do, in lines for a terminal. */
export async function describeCustomers(target: HistoryTarget, env: Environment): Promise<readonly string[]> {
  const history = openStageHistory(target, env);
  try {
    const outlook = await outlookOn(() => everyCustomer(history.writer, history.buckets), new Date().toISOString());
    const within = `within ${outlook.horizonDays} days`;
    return [
      `${whole(outlook.customers)} customers have spent ${money(outlook.observedMinor)}.`,
      `They are expected to spend ${money(outlook.expectedMinor)} ${within}.`,
      `${whole(outlook.expectedToReturn)} of them will buy ${within}; ${whole(outlook.dueSoon)} are due soon.`,
      `${whole(outlook.slippingAway)} who bought within a year are slipping away.`,
    ];
  } finally {
    history.close();
  }
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const money = (minor: number): string =>
  (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
