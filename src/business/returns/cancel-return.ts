import type { ReturnPorts } from './ports.ts';
import type { Return, ReturnName } from './return.ts';
import { isCancellable } from './return-states.ts';
import { cancelApproved } from './undo-return.ts';

export type CancelOutcome =
  | { readonly kind: 'cancelled'; readonly returned: Return }
  /** It is on its way or over: a person has to look after it. */
  | { readonly kind: 'too-late'; readonly returned: Return }
  /** Somebody is at work on it: in a moment it may be cancelled. */
  | { readonly kind: 'busy' }
  /** The money has gone back already. */
  | { readonly kind: 'paid-already' }
  | { readonly kind: 'not-found' };

interface Cancelling {
  readonly name: ReturnName;
  readonly customerId: string;
  readonly nowEpochSeconds: number;
}

/** Cancels a customer's return, as long as nothing has been sent and nothing was paid; doing it again changes nothing. */
export async function cancelReturn(
  { name, customerId, nowEpochSeconds }: Cancelling,
  ports: Pick<ReturnPorts, 'book' | 'payments' | 'pointOfSale' | 'newEventId'>,
): Promise<CancelOutcome> {
  for (;;) {
    const found = await ports.book.find(name);
    if (found?.customerId !== customerId) return { kind: 'not-found' };
    if (found.state === 'cancelled') return { kind: 'cancelled', returned: found };
    if (found.isPaidAtOnce) return { kind: 'paid-already' };
    if (isWorkedOn(found)) return { kind: 'busy' };
    if (!isCancellable(found.state)) return { kind: 'too-late', returned: found };
    const cancelled = await cancelApproved(found, { ...ports, nowEpochSeconds });
    if (cancelled) return { kind: 'cancelled', returned: cancelled };
  }
}

/** What goes out without anything coming back is settled as soon as it is approved. */
const isWorkedOn = ({ state, todo, trouble }: Return): boolean =>
  state === 'requested' || todo === 'finish' || (state === 'approved' && trouble !== undefined);
