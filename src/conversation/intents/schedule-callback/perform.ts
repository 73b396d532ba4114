import {
  type CallBooked,
  type CallCancelled,
  type CallMoved,
  type CallWish,
  dayOf,
  instantOf,
  isTimeZone,
  nearestFree,
  timeOf,
} from '#business/callbacks/index';
import { maskPhoneNumber } from '#business/customers/index';
import { isInForce, rungOf, type VerifiedIdentity } from '#business/identity/index';
import type { Values } from '../../form/form.ts';
import { epochToName } from '../../form/open-case.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { toneOf } from '../../understanding/mood/index.ts';
import type { OfferedTime } from './chosen-time.ts';
import { CARRIED, FORM } from './form.ts';
import { takenNear } from './taken-near.ts';

/** What became of a confirmed wish about a call. */
export type CallOutcome =
  | Extract<CallBooked, { kind: 'too-many' }>
  /** With the times nearest to it that can be had, and for what they are said again. */
  | {
      readonly kind: 'not-free';
      readonly times: readonly OfferedTime[];
      /** The customer's, in which they are told. */
      readonly zone: string;
      readonly action: 'book' | 'move';
    }
  | Extract<CallMoved | CallCancelled, { kind: 'not-open' | 'changed-meanwhile' | 'cancelled' }>
  | (Extract<CallBooked | CallMoved, { kind: 'booked' | 'moved' }> & { readonly link?: string })
  /** Nothing was waiting for this yes: it was used, has run out, or was never asked for. */
  | { readonly kind: 'nothing-pending' };

/**
 * Takes what was read back from the store, where no client can change it, and does it.
 *
 * It is done before the confirmation is used up, under an id that follows from it: a crash in between loses nothing, and
 * any number of yes make one booking.
 */
export async function perform(turn: Turn, ports: FulfilPorts): Promise<CallOutcome> {
  const confirmed = await readConfirmed(turn, ports);
  if (!confirmed) return { kind: 'nothing-pending' };
  const outcome = await act(turn, confirmed, ports);
  await ports.confirmations.take(turn.conversationId, confirmed.nonce, turn.nowEpochSeconds);
  if (outcome.kind === 'not-free') return instead(turn, confirmed.values, ports);
  if (outcome.kind !== 'booked' && outcome.kind !== 'moved') return outcome;
  const link = await ports.callbacks.linkTo(outcome.booking, turn.nowEpochSeconds);
  return { ...outcome, ...(link !== undefined && { link }) };
}

/** What was read back, if it waits for this yes; after a log-out nothing of the customer of before is changed. */
async function readConfirmed(turn: Turn, ports: FulfilPorts): Promise<Confirmed | undefined> {
  const { conversationId, nowEpochSeconds, memory } = turn;
  const nonce = memory.task?.nonce;
  if (!nonce) return undefined;
  const [pending, epoch] = await Promise.all([
    ports.confirmations.find(conversationId, nonce, nowEpochSeconds),
    epochToName(turn, ports),
  ]);
  if (pending?.intent !== FORM.intent || (memory.identity && memory.identity.epoch !== epoch)) return undefined;
  const isAsRead = pending.readBackHash === ports.digest(JSON.stringify(FORM.readBack(pending.values)));
  return isAsRead ? { values: pending.values, nonce: pending.nonce, epoch } : undefined;
}

interface Confirmed {
  readonly values: Values;
  readonly nonce: string;
  readonly epoch: number;
}

/** Somebody else was faster: the nearest times that are free by now. */
async function instead({ nowEpochSeconds }: Turn, values: Values, { callbacks }: FulfilPorts): Promise<CallOutcome> {
  const { timeZone } = callbacks;
  const wished = instantIn(values) ?? nowEpochSeconds;
  const taken = await takenNear(wished, nowEpochSeconds, callbacks);
  const zone = values['CallbackTimeZone'] ?? timeZone;
  const free = nearestFree(wished, { nowEpochSeconds, timeZone, taken });
  const times = free.map((at) => ({ day: dayOf(at, zone), time: timeOf(at, zone) }));
  return { kind: 'not-free', times, zone, action: values[CARRIED.action] === 'move' ? 'move' : 'book' };
}

type Done = CallBooked | CallMoved | CallCancelled | { readonly kind: 'nothing-pending' };

function act(turn: Turn, confirmed: Confirmed, ports: FulfilPorts): Promise<Done> {
  const { values } = confirmed;
  const { nowEpochSeconds: now } = turn;
  const { [CARRIED.booking]: bookingId = '', [CARRIED.action]: action } = values;
  if (action === 'cancel') return ports.callbacks.cancel(bookingId, now);
  const at = instantIn(values);
  if (at === undefined) return Promise.resolve({ kind: 'nothing-pending' });
  return action === 'move' ? ports.callbacks.move(bookingId, at, now) : book(turn, at, confirmed, ports);
}

function instantIn({ CallbackDate: day, CallbackTime: time, CallbackTimeZone: zone }: Values): number | undefined {
  return day && time && zone && isTimeZone(zone) ? instantOf(day, time, zone) : undefined;
}

async function book(turn: Turn, at: number, { values, nonce, epoch }: Confirmed, ports: FulfilPorts) {
  const { conversationId, nowEpochSeconds: now, memory } = turn;
  const { CallbackTimeZone: timeZone = '', CallbackTopic: topic } = values;
  const customer = isInForce(memory.identity, epoch, now) ? memory.identity : undefined;
  const phone = values['CustomerPhone'] ?? (await ownPhone(values, customer, ports));
  if (phone === undefined) return { kind: 'nothing-pending' as const };
  const wish: CallWish = {
    ...{ startsAtEpochSeconds: at, timeZone, phone },
    phoneHash: await ports.callbacks.hashPhone(phone),
    ...(customer && { customerId: customer.customerId }),
    ...(topic !== undefined && { topic }),
    context: contextOf(turn, customer),
  };
  return ports.callbacks.book(wish, ports.caseIdFor(conversationId, nonce), now);
}

/** The number of the verified customer's profile, as long as it is the one that was read back. */
async function ownPhone(values: Values, customer: VerifiedIdentity | undefined, { customers }: FulfilPorts) {
  const profile = customer && (await customers.findById(customer.customerId));
  const phone = profile?.phone;
  return phone !== undefined && maskPhoneNumber(phone) === values[CARRIED.ownPhone] ? phone : undefined;
}

/** How the conversation stood, for whoever calls. */
function contextOf({ conversationId, channel, memory, nowEpochSeconds }: Turn, customer: VerifiedIdentity | undefined) {
  const orderNumber = memory.known.orderNumber?.value ?? customer?.orderNumber;
  return {
    conversationId,
    channel,
    rung: rungOf(customer, nowEpochSeconds),
    mood: toneOf(memory.mood),
    transcript: memory.trail.map((text) => ({ who: 'customer' as const, text })),
    ...(orderNumber !== undefined && { orderNumber }),
  };
}
