import {
  type CallBooked,
  type CallCancelled,
  type CallMoved,
  type CallWish,
  instantOf,
  isTimeZone,
} from '#business/callbacks/index';
import { isInForce, rungOf, type VerifiedIdentity } from '#business/identity/index';
import type { Values } from '../../form/form.ts';
import { epochToName } from '../../form/open-case.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { toneOf } from '../../understanding/mood/index.ts';
import { CARRIED, FORM } from './form.ts';

/** What became of a confirmed wish about a call. */
export type CallOutcome =
  | Exclude<CallBooked, { kind: 'booked' }>
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
  const { conversationId, nowEpochSeconds, memory } = turn;
  const nonce = memory.task?.nonce;
  const [pending, epoch] = await Promise.all([
    nonce ? ports.confirmations.find(conversationId, nonce, nowEpochSeconds) : undefined,
    nonce ? epochToName(turn, ports) : 0,
  ]);
  if (!pending || pending.intent !== FORM.intent) return { kind: 'nothing-pending' };
  if (pending.readBackHash !== ports.digest(JSON.stringify(FORM.readBack(pending.values))))
    return { kind: 'nothing-pending' };
  // After a log-out nothing of the customer of before is changed.
  if (memory.identity && memory.identity.epoch !== epoch) return { kind: 'nothing-pending' };

  const outcome = await act(turn, { values: pending.values, nonce: pending.nonce, epoch }, ports);
  await ports.confirmations.take(conversationId, pending.nonce, nowEpochSeconds);
  if (outcome.kind !== 'booked' && outcome.kind !== 'moved') return outcome;
  const link = await ports.callbacks.linkTo(outcome.booking, nowEpochSeconds);
  return { ...outcome, ...(link !== undefined && { link }) };
}

interface Confirmed {
  readonly values: Values;
  readonly nonce: string;
  readonly epoch: number;
}

async function act(turn: Turn, { values, nonce, epoch }: Confirmed, ports: FulfilPorts): Promise<CallOutcome> {
  const { conversationId, nowEpochSeconds: now, memory } = turn;
  const { [CARRIED.booking]: bookingId = '', CallbackTimeZone: zone = '' } = values;
  if (values[CARRIED.action] === 'cancel') return ports.callbacks.cancel(bookingId, now);
  if (!isTimeZone(zone)) return { kind: 'nothing-pending' };
  const at = instantOf(values['CallbackDate'] ?? '', values['CallbackTime'] ?? '', zone);
  if (values[CARRIED.action] === 'move') return ports.callbacks.move(bookingId, at, now);

  const customer = isInForce(memory.identity, epoch, now) ? memory.identity : undefined;
  const phone = values['CustomerPhone'] ?? '';
  const wish: CallWish = {
    startsAtEpochSeconds: at,
    timeZone: zone,
    phone,
    phoneHash: await ports.callbacks.hashPhone(phone),
    ...(customer && { customerId: customer.customerId }),
    ...(values['CallbackTopic'] !== undefined && { topic: values['CallbackTopic'] }),
    context: contextOf(turn, customer),
  };
  return ports.callbacks.book(wish, ports.caseIdFor(conversationId, nonce), now);
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
