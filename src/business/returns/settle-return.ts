import { take } from './change.ts';
import { sendReplacement } from './effects.ts';
import { creditIfDue, type FinishPorts, pay } from './finish-return.ts';
import type { ReturnPorts } from './ports.ts';
import type { Return } from './return.ts';

export type SettlePorts = FinishPorts & Pick<ReturnPorts, 'pointOfSale'>;

/**
 * Gives what an inspected return is due, or one of which nothing comes back: the money, the credit or the replacement. It
 * may be done again and again. What a person has to refund stays as it is, and is theirs.
 *
 * @returns whether it is settled
 */
export async function settleReturn(returned: Return, ports: SettlePorts): Promise<boolean> {
  if (returned.resolution === 'Exchange') {
    await sendReplacement(returned, ports.pointOfSale);
    return isChanged(await take(returned, { to: 'exchanged', todo: null }, {}, ports));
  }
  if (returned.paid !== undefined) return end(returned, returned.paid, ports);
  const paid = await pay(returned, ports);
  if (paid === 'open') return false;
  return end(returned, paid, ports, creditIfDue(returned, ports.nowEpochSeconds));
}

async function end(returned: Return, paid: 'yes' | 'with-team', ports: SettlePorts, beside = {}): Promise<boolean> {
  const step = paid === 'yes' ? { to: 'refunded' as const, todo: null } : { todo: null };
  return isChanged(await take(returned, { ...step, with: { paid } }, beside, ports));
}

const isChanged = ({ kind }: { readonly kind: string }): boolean => kind === 'changed';
