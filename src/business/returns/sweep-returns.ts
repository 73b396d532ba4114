import { finishReturn } from './finish-return.ts';
import { RETURN_POLICY } from './policy.ts';
import type { ReturnPorts } from './ports.ts';
import type { Return, ReturnName } from './return.ts';
import { settleReturn } from './settle-return.ts';
import { take } from './change.ts';
import { cancelApproved, letGo, undoRequest } from './undo-return.ts';

export type SweepReturnPorts = Pick<ReturnPorts, 'book' | 'payments' | 'pointOfSale' | 'askTeam' | 'newEventId'>;
type Ports = SweepReturnPorts & { readonly nowEpochSeconds: number };

/** What became of a return that was taken over. */
export type SweptReturn = 'finished' | 'settled' | 'undone' | 'given-up' | 'left';

/**
 * Takes over returns for which something is due: what was left half done is finished or undone, what was inspected is
 * settled, and what hasn't been sent in time is given up.
 *
 * @returns what became of each; one that fails keeps no other from its turn
 * @throws AggregateError of what failed, after all had their turn
 */
export async function sweepReturns(
  nowEpochSeconds: number,
  sweepPorts: SweepReturnPorts,
): Promise<readonly SweptReturn[]> {
  const ports = { ...sweepPorts, nowEpochSeconds };
  const due = await ports.book.listDue(nowEpochSeconds, RETURN_POLICY.sweptAtOnce);
  const results = await Promise.allSettled(due.map((name) => sweep(name, ports)));
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (failures.length > 0) throw new AggregateError(failures, 'Returns could not be swept.');
  return results.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []));
}

async function sweep(name: ReturnName, ports: Ports): Promise<SweptReturn | undefined> {
  const found = await ports.book.find(name);
  const { todo, dueAtEpochSeconds = Infinity } = found ?? {};
  if (!found || !todo || dueAtEpochSeconds > ports.nowEpochSeconds) return undefined;
  const dueLater = ports.nowEpochSeconds + RETURN_POLICY.leaseSeconds;
  const taken = await take(found, { todo: { kind: todo, dueAtEpochSeconds: dueLater } }, {}, ports);
  return taken.kind === 'changed' ? WORK[todo](taken.after, ports) : undefined;
}

const WORK: Readonly<Record<NonNullable<Return['todo']>, (returned: Return, ports: Ports) => Promise<SweptReturn>>> = {
  decide: async (returned, ports) =>
    (await undoRequest(returned, { kind: 'interrupted' }, ports)) ? 'undone' : 'left',
  'let-go': async (returned, ports) => {
    // The money went back before anybody had seen the goods: whether it is asked for again is for a person to say.
    if (returned.state === 'rejected' && returned.paid === 'yes') await ports.askTeam(returned, ports.nowEpochSeconds);
    return (await letGo(returned, ports)).todo ? 'left' : 'undone';
  },
  finish: async (returned, ports) => ((await finishReturn(returned, ports)).todo === 'finish' ? 'left' : 'finished'),
  settle: async (returned, ports) => ((await settleReturn(returned, ports)) ? 'settled' : 'left'),
  await: async (returned, ports) => ((await cancelApproved(returned, ports)) ? 'given-up' : 'left'),
};
