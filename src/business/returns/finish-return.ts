import { Temporal } from 'temporal-polyfill';
import { take } from './change.ts';
import { creditMinorOf, creditOf } from './credit.ts';
import { takeDifference } from './difference.ts';
import { payBack } from './effects.ts';
import { RETURN_POLICY } from './policy.ts';
import type { Changed, ReturnChange, ReturnPorts } from './ports.ts';
import type { Return } from './return.ts';
import { isoAt } from './return-events.ts';

export type FinishPorts = Pick<ReturnPorts, 'book' | 'payments' | 'askTeam' | 'newEventId'> & {
  readonly nowEpochSeconds: number;
};

/**
 * Takes the difference of an approved return and pays what is due at once. It may be done again and again: nothing is
 * taken or paid twice. Then the goods are waited for.
 */
export async function finishReturn(returned: Return, ports: FinishPorts): Promise<Return> {
  const taken = await takeDifference(returned, ports.payments);
  if (taken === 'open') return returned;
  // The better model is promised: what the provider let go is collected by a person.
  if (taken === 'lost') await ports.askTeam(returned, ports.nowEpochSeconds);
  const isDue = returned.isPaidAtOnce && returned.paid === undefined;
  return isDue ? payAtOnce(returned, ports) : waitForGoods(returned, ports);
}

async function payAtOnce(returned: Return, ports: FinishPorts): Promise<Return> {
  const paid = await pay(returned, ports);
  if (paid === 'open') return returned;
  const step = { todo: null, with: { paid } };
  return orBefore(returned, await take(returned, step, creditIfDue(returned, ports.nowEpochSeconds), ports));
}

async function waitForGoods(returned: Return, ports: FinishPorts): Promise<Return> {
  const todo = returned.isPaidAtOnce ? null : { kind: 'await' as const, dueAtEpochSeconds: givenUpAt(returned) };
  return orBefore(returned, await take(returned, { todo }, {}, ports));
}

const orBefore = (before: Return, { kind, after }: Changed & { readonly after: Return }): Return =>
  kind === 'changed' ? after : before;

/** Store credit is given with the change that notes it. */
export const creditIfDue = (returned: Return, nowEpochSeconds: number): Pick<ReturnChange, 'credit'> =>
  creditMinorOf(returned) > 0 ? { credit: creditOf(returned, isoAt(nowEpochSeconds)) } : {};

/**
 * Gives the refund back to its payments; store credit comes with the change that notes it. What can't be paid is asked of
 * the team.
 */
export async function pay(returned: Return, ports: FinishPorts): Promise<'yes' | 'with-team' | 'open'> {
  if (returned.resolution !== 'Refund') return 'yes';
  const paid = await payBack(returned, ports.payments);
  if (paid === 'open') return 'open';
  if (paid === 'paid') return 'yes';
  await ports.askTeam(returned, ports.nowEpochSeconds);
  return 'with-team';
}

/** The end of the last day on which it may still come, with some patience. */
export const givenUpAt = ({ sendBackBy }: Pick<Return, 'sendBackBy'>): number =>
  Temporal.PlainDate.from(sendBackBy)
    .add({ days: RETURN_POLICY.graceDays + 1 })
    .toZonedDateTime('UTC').epochMilliseconds / 1000;
