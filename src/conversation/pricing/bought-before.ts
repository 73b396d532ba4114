import { purchasesToSpeakOf } from '#business/history/index';
import type { ManagePorts } from '../turn/index.ts';
import type { Shopper } from './shopper.ts';

/** What a shopper bought before, under the name of their profile; nothing is looked up for a stranger. */
export async function gatherBoughtBefore(
  { customer }: Shopper,
  { history }: Pick<ManagePorts, 'history'>,
): Promise<Required<Pick<Shopper, 'boughtBefore'>>> {
  const purchases = await purchasesToSpeakOf(history, customer);
  return { boughtBefore: purchases.flatMap(({ lines }) => lines) };
}
