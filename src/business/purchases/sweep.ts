import { finish } from './finish.ts';
import { PURCHASE_POLICY } from './policy.ts';
import type { PurchasePorts } from './ports.ts';
import type { Purchase } from './purchase.ts';
import { letGo, undo } from './undo.ts';

export type SweepPorts = Pick<PurchasePorts, 'book' | 'payments' | 'pointOfSale' | 'reportUncollected' | 'newHolder'>;

/** What became of a purchase that was taken over. */
export type Swept = 'finished' | 'uncollected' | 'undone' | 'left';

/**
 * Takes over purchases that somebody has left half done: what is committed is finished, everything else is undone.
 * Nobody else works on them meanwhile.
 *
 * @returns what became of each; one that fails keeps no other from its turn
 * @throws AggregateError of what failed, after all had their turn
 */
export async function sweepPurchases(nowEpochSeconds: number, ports: SweepPorts): Promise<readonly Swept[]> {
  const due = await ports.book.listDue(nowEpochSeconds, PURCHASE_POLICY.sweptAtOnce);
  const results = await Promise.allSettled(due.map((purchaseId) => sweep(purchaseId, nowEpochSeconds, ports)));
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (failures.length > 0) throw new AggregateError(failures, 'Purchases could not be swept.');
  return results.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []));
}

async function sweep(purchaseId: string, now: number, ports: SweepPorts): Promise<Swept | undefined> {
  const held = { purchaseId, holder: ports.newHolder() };
  const purchase = await ports.book.takeOver(held, now, now + PURCHASE_POLICY.leaseSeconds);
  return purchase && settle(purchase, now, ports);
}

async function settle(purchase: Purchase, now: number, ports: SweepPorts): Promise<Swept> {
  if (purchase.state === 'committed') {
    const finished = await finish(purchase, now, ports);
    if (finished === 'open') return 'left';
    return finished === 'done' ? 'finished' : 'uncollected';
  }
  const isUndone =
    purchase.state === 'undoing'
      ? await letGo(purchase, now, ports)
      : await undo(purchase, { kind: 'interrupted' }, now, ports);
  return isUndone ? 'undone' : 'left';
}
