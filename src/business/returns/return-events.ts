import { Temporal } from 'temporal-polyfill';
import type { EventData, ShopEvent } from '#business/events/index';
import { quantityOf, type Return } from './return.ts';

/** When something happens, and how its events are named. */
export interface Happening {
  readonly nowEpochSeconds: number;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

export const isoAt = (epochSeconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000).toString();

const common = ({ rma }: Return, { nowEpochSeconds, newEventId }: Happening) => ({
  aggregate: `RETURN#${rma}`,
  id: newEventId(nowEpochSeconds * 1000),
  occurredAtIso: isoAt(nowEpochSeconds),
});

/** The event of a move; none when the state stays. */
export function movedEvents(before: Return, after: Return, happening: Happening): readonly ShopEvent<'return-moved'>[] {
  if (before.state === after.state) return [];
  const { rma, orderNumber, customerId, currency, refundMinor, paid, state, trouble } = after;
  const how = {
    ...(paid === 'with-team' && { note: 'with-team' }),
    ...(trouble && { trouble }),
    ...(after.resolution === 'Store Credit' && { asCredit: true as const }),
  };
  const data = { rma, orderNumber, customerId, from: before.state, to: state, refundMinor, currency, ...how };
  return [{ ...common(after, happening), type: 'return-moved', data }];
}

function termsOf(returned: Return) {
  const { rma, orderNumber, customerId, resolution, refundMinor, currency, sendBackBy } = returned;
  const lines = returned.lines.map((line) => ({ sku: line.sku, name: line.name, quantity: quantityOf(line) }));
  return { rma, orderNumber, customerId, lines, resolution, refundMinor, currency, sendBackBy };
}

/** What the label needs. */
export function approvedEvent(approved: Return, happening: Happening): ShopEvent<'return-approved'> {
  const { labelKey } = approved;
  const data = { ...termsOf(approved), ...(labelKey !== undefined && { labelKey }) };
  return { ...common(approved, happening), type: 'return-approved', data };
}

type Label = Pick<EventData['return-label-ready'], 'labelKey' | 'labelUrl' | 'trackingNumber' | 'carrier'>;

/** What the message with the label needs. */
export const labelReadyEvent = (
  returned: Return,
  label: Label,
  happening: Happening,
): ShopEvent<'return-label-ready'> => ({
  ...common(returned, happening),
  type: 'return-label-ready',
  data: { ...termsOf(returned), ...label },
});
