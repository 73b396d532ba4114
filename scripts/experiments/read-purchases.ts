import { everyCustomer } from '#adapters/s3/history/every-customer';
import type { Purchase } from '#business/history/index';
import type { Environment } from '../../local/seed/command/connection.ts';
import { type HistoryTarget, openStageHistory } from '../../local/seed/history/stage-history.ts';

/** What every customer of a stage has bought, as its history says. */
export async function readPurchases(
  target: HistoryTarget,
  env: Environment,
): Promise<readonly (readonly Purchase[])[]> {
  const history = openStageHistory(target, env);
  try {
    const customers: (readonly Purchase[])[] = [];
    for await (const customer of everyCustomer(history.writer, history.buckets)) customers.push(customer);
    return customers;
  } finally {
    history.close();
  }
}
