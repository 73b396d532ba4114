import type { ShopEvent } from '../events/index.ts';
import { cellKey, type Counts, type Measures, sumOf } from './counts.ts';
import type { DayOf } from './day-of.ts';
import { countsOfUsage } from './turn-counts.ts';

/** Of whom and in which channel isn't known, or doesn't matter. */
const OF_NOBODY = 'unknown/none';

/** What an event counts for by itself, where it is part of no conversation and no journey. */
export function countsOfEvent(event: ShopEvent, dayOf: DayOf): Counts {
  const key = cellKey({ day: dayOf(event.occurredAtIso), by: 'all', of: OF_NOBODY });
  return sumOf([new Map([[key, measuresOfEvent(event)]])]);
}

function measuresOfEvent(event: ShopEvent): Measures {
  switch (event.type) {
    case 'lead-captured':
      return event.data.conversationId === undefined && event.data.isNew ? { 'leads-from-elsewhere': 1 } : {};
    case 'lead-scored':
      return classOf(event.data);
    case 'lead-sold': {
      const { priceMinor, package: name } = event.data;
      return { 'leads-sold': 1, 'lead-revenue-minor': priceMinor, [`package-revenue-minor/${name}`]: priceMinor };
    }
    case 'message-sent':
      return event.data.conversationId === undefined ? countsOfUsage(event.data.usage, 'shop-usage-milli') : {};
    case 'return-moved':
      return refundOf(event.data);
    case 'consent-changed':
      return subscriptionsOf(event.data);
    default:
      return {};
  }
}

const classOf = ({ from, to, score }: ShopEvent<'lead-scored'>['data']): Measures =>
  from === to ? {} : { 'classed-leads': 1, 'class-score-sum': score, [`classed/${to}`]: 1 };

const refundOf = ({ to, refundMinor = 0 }: ShopEvent<'return-moved'>['data']): Measures =>
  to === 'refunded' ? { refunds: 1, 'refunded-minor': refundMinor } : {};

/** For messages to people; other purposes are no subscriptions. */
const SUBSCRIPTIONS: readonly string[] = ['email', 'sms-and-calls'];

function subscriptionsOf({ purpose, act }: ShopEvent<'consent-changed'>['data']): Measures {
  if (!SUBSCRIPTIONS.includes(purpose)) return {};
  if (act === 'granted') return { [`subscribed/${purpose}`]: 1 };
  return act === 'withdrawn' ? { [`unsubscribed/${purpose}`]: 1 } : {};
}
