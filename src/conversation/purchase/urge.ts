import { Temporal } from 'temporal-polyfill';
import { type Offer, type Urgency, urgencyOf } from '#business/offers/index';
import type { ForSale } from './keep-offer.ts';
import { endOf, type Shopper } from '../pricing/index.ts';
import { type Message, message, type Turn } from '../turn/index.ts';
import { mayUrge } from '../understanding/mood/index.ts';

/** The one true reason to decide soon, for a customer in a good mood; nothing for everybody else. */
export function urge(turn: Turn, offer: Offer, { product, shopper }: ForSale): readonly Message[] {
  if (!mayUrge(turn.memory.mood)) return [];
  const sale = saleOf(offer, shopper);
  const urgency = urgencyOf({ product, offer, ...(sale && { sale }) }, turn.nowEpochSeconds);
  return urgency ? [toWords(urgency, turn, shopper.customer?.timeZone ?? turn.shopTimeZone)] : [];
}

/** The sale that the offered price comes from, while it runs. */
function saleOf({ lines: [line] }: Offer, { promotions }: Shopper) {
  const reason = line?.reasons.find((one) => one.code === 'sale');
  return promotions.find(({ code }) => code === reason?.promotion);
}

function toWords(urgency: Urgency, turn: Turn, timeZone: string): Message {
  switch (urgency.kind) {
    case 'few-left':
      return message('urgency.fewLeft', { units: urgency.units });
    case 'sale-ends':
      return message('urgency.saleEnds', endOf(urgency.promotion, turn));
    case 'offer-ends': {
      const today = momentIn(timeZone, turn.nowEpochSeconds).on;
      return message('urgency.offerEnds', { ...momentIn(timeZone, urgency.atEpochSeconds), today });
    }
  }
}

/** A moment by a zone's clock. */
function momentIn(timeZone: string, epochSeconds: number) {
  const there = Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000).toZonedDateTimeISO(timeZone);
  return { on: there.toPlainDate().toString(), at: there.toPlainTime().toString().slice(0, 5) };
}
