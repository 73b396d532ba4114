import { purchasesToSpeakOf } from '#business/history/index';
import type { ManagePorts } from '../turn/index.ts';
import type { Shopper } from './shopper.ts';

/** What a shopper bought before, under the name of their profile; nothing is looked up for a stranger, or without a history. */
export async function gatherBoughtBefore(
  { customer }: Shopper,
  { history }: Partial<Pick<ManagePorts, 'history'>>,
): Promise<Required<Pick<Shopper, 'boughtBefore'>>> {
  const purchases = history ? await purchasesToSpeakOf(history, customer) : [];
  return { boughtBefore: purchases.flatMap(({ lines }) => lines) };
}
