import { type HashContact, parseEmailAddress } from '#business/customers/index';
import type { ToldFact } from '#business/orders/index';
import type { ToldEvent } from './told-event.ts';

export interface Reading {
  /** Keyed: what is kept of an event tells nothing of an address in it. */
  readonly hashContact: HashContact;
  readonly dayOf: (iso: string) => string;
  readonly nowEpochSeconds: number;
}

export type ReadFact =
  { readonly kind: 'fact'; readonly fact: ToldFact } | { readonly kind: 'not-yet' | 'no-email-address' | 'no-window' };

/** Clocks differ by so many seconds. What is dated later would make all before it outdated. */
const AHEAD_SECONDS = 300;

/** The fact that an event tells; the address that an order was placed with stays out of it. */
export function toFact(event: ToldEvent, reading: Reading): ReadFact {
  if (Date.parse(event.occurredAt) / 1000 > reading.nowEpochSeconds + AHEAD_SECONDS) return { kind: 'not-yet' };
  if ('window' in event && event.window && Date.parse(event.window.fromIso) >= Date.parse(event.window.toIso))
    return { kind: 'no-window' };
  const { eventId, orderNumber, occurredAt: occurredAtIso, type, ...told } = event;
  const dated = { ...dayOfHours(event, reading), ...told };
  const data = 'email' in dated ? withoutAddress(dated, reading.hashContact) : dated;
  if (!data) return { kind: 'no-email-address' };
  const occurredOn = reading.dayOf(occurredAtIso);
  const payloadHash = reading.hashContact(`order-event ${JSON.stringify(inOrder(event))}`);
  const fact = { eventId, orderNumber, occurredAtIso, occurredOn, type, data, payloadHash };
  // The event was read by its type's own schema; TypeScript can't tie type and data.
  return { kind: 'fact', fact: fact as ToldFact };
}

/** Hours alone promise their day. */
const dayOfHours = (event: ToldEvent, { dayOf }: Reading) =>
  'window' in event && event.window ? { expectedOn: dayOf(event.window.toIso) } : {};

function withoutAddress<Told extends { email: string; placedAt: string }>(told: Told, hashContact: HashContact) {
  const { email, placedAt: placedAtIso, ...rest } = told;
  const parsed = parseEmailAddress(email);
  return parsed.ok ? { ...rest, placedAtIso, contactEmailHash: hashContact(parsed.email) } : undefined;
}

/** The same event reads the same however its members are ordered. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]));
}
