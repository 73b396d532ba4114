import { type Booking, holder, instantOf, isOpen } from '#business/callbacks/index';
import { isInForce, type VerifiedIdentity } from '#business/identity/index';
import type { Values } from '../../form/form.ts';
import { valuesOf } from '../../form/fill.ts';
import type { FormState } from '../../form/state.ts';
import type { ManagePorts, Turn } from '../../turn/index.ts';
import type { CallFacts } from './facts.ts';
import { CARRIED } from './form.ts';
import { type CallAction, isCallAction, readAction } from './read-action.ts';
import { readWindow, startOf, type CallWindow } from './read-window.ts';
import { takenNear } from './taken-near.ts';

/** Reads whose call it is about, and which times near the wished one are free. */
export async function gatherToManage(turn: Turn, state: FormState, ports: ManagePorts): Promise<CallFacts> {
  const { nowEpochSeconds } = turn;
  const values = valuesOf(state.filled);
  const action = actionOf(turn, values);
  const customer = await whoIs(turn, ports);
  const [{ booking, isNotFound }, profile, taken] = await Promise.all([
    findBooking(turn, { action, values, customer }, ports),
    action === 'book' && customer ? ports.customers.findById(customer.customerId) : undefined,
    takenAround(turn, values, ports),
  ]);
  return {
    action,
    ...(booking && { booking }),
    isNotFound,
    ...(profile && { profileZone: profile.timeZone }),
    ...(profile?.phone !== undefined && { profilePhone: profile.phone }),
    planning: { nowEpochSeconds, timeZone: ports.callbacks.timeZone, taken },
  };
}

/** What was wanted from the start, else what these words want. */
function actionOf({ words }: Turn, values: Values): CallAction {
  const known = values[CARRIED.action];
  return isCallAction(known) ? known : (readAction(words) ?? 'book');
}

async function whoIs(turn: Turn, ports: ManagePorts): Promise<VerifiedIdentity | undefined> {
  const { identity } = turn.memory;
  if (!identity) return undefined;
  const epoch = await ports.identity.readEpoch(turn);
  return isInForce(identity, epoch, turn.nowEpochSeconds) ? identity : undefined;
}

interface Sought {
  readonly action: CallAction;
  readonly values: Values;
  readonly customer: VerifiedIdentity | undefined;
}
type Found = Pick<CallFacts, 'booking' | 'isNotFound'>;

/** The call of the verified customer, of this conversation, or of whoever knows its phone number and its code. */
async function findBooking({ conversationId }: Turn, sought: Sought, { callbacks }: ManagePorts): Promise<Found> {
  const { action, values, customer } = sought;
  if (action === 'book') return { isNotFound: false };
  const { CustomerPhone: phone, BookingCode: code } = values;
  if (code === undefined) {
    const holders = [holder.conversation(conversationId), ...(customer ? [holder.customer(customer.customerId)] : [])];
    const own = (await Promise.all(holders.map((one) => callbacks.findOf(one)))).flat();
    return found(nearest(own), false);
  }
  if (phone === undefined) return { isNotFound: false };
  const [hash, booking] = await Promise.all([callbacks.hashPhone(phone), callbacks.find(code)]);
  const isTheirs = booking !== undefined && booking.phoneHash === hash && isOpen(booking.state);
  return found(isTheirs ? booking : undefined, !isTheirs);
}

const found = (booking: Booking | undefined, isNotFound: boolean): Found => ({
  ...(booking && { booking }),
  isNotFound,
});

const nearest = (bookings: readonly Booking[]): Booking | undefined =>
  [...bookings].sort((one, other) => one.startsAtEpochSeconds - other.startsAtEpochSeconds)[0];

async function takenAround(turn: Turn, values: Values, { callbacks }: ManagePorts) {
  const { nowEpochSeconds, words } = turn;
  const { timeZone } = callbacks;
  const window = readWindow(words, nowEpochSeconds) ?? (values[CARRIED.window] as CallWindow | undefined);
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(values['CallbackDate'] ?? '')?.[0];
  if (day === undefined && window === undefined && values[CARRIED.action] !== 'move') return new Map<number, number>();
  const wished =
    day === undefined ? ((window && startOf(window)) ?? nowEpochSeconds) : instantOf(day, '12:00', timeZone);
  return takenNear(wished, nowEpochSeconds, callbacks);
}
