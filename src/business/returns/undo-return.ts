import { take } from './change.ts';
import { returnDifference } from './difference.ts';
import { releaseReplacement } from './effects.ts';
import { RETURN_POLICY } from './policy.ts';
import type { ReturnPorts } from './ports.ts';
import type { Return, ReturnUndoing } from './return.ts';

export type UndoPorts = Pick<ReturnPorts, 'book' | 'payments' | 'pointOfSale' | 'newEventId'> & {
  readonly nowEpochSeconds: number;
};

const letGoFrom = ({ nowEpochSeconds }: UndoPorts) => ({
  kind: 'let-go' as const,
  dueAtEpochSeconds: nowEpochSeconds + RETURN_POLICY.leaseSeconds,
});

/** Decides against a return that isn't approved yet, and lets go what it holds. False when somebody else has decided on it. */
export async function undoRequest(returned: Return, undoing: ReturnUndoing, ports: UndoPorts): Promise<boolean> {
  const step = { to: 'cancelled' as const, todo: letGoFrom(ports), with: { undoing } };
  const cancelled = await take(returned, step, {}, ports);
  if (cancelled.kind !== 'changed') return false;
  await letGo(cancelled.after, ports);
  return true;
}

/** Cancels an approved return: its units may be returned again. Undefined when somebody else has changed it. */
export async function cancelApproved(returned: Return, ports: UndoPorts): Promise<Return | undefined> {
  const step = { to: 'cancelled' as const, todo: letGoFrom(ports) };
  const cancelled = await take(returned, step, { counters: { kind: 'give-back' } }, ports);
  if (cancelled.kind !== 'changed') return undefined;
  return letGo(cancelled.after, ports);
}

/**
 * Lets go what a return holds that came to nothing: first the money, then the stock. It may be done again and again; what
 * can't be made sure of is left to the sweeper.
 */
export async function letGo(returned: Return, ports: UndoPorts): Promise<Return> {
  if (!(await returnDifference(returned, ports.payments))) return returned;
  await releaseReplacement(returned, ports.pointOfSale);
  const { after, kind } = await take(returned, { todo: null }, {}, ports);
  return kind === 'changed' ? after : returned;
}
