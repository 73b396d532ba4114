import type { PlainDate } from '#business/dates';
import { clock, dayInWords, fullDay } from './day-in-words.ts';
import { hasPaid, wouldPay } from './credit-in-words.ts';
import { type Amount, money } from './price-in-words.ts';
import { atEnd, type SaleEnd } from './product-words.ts';
import { type Recommended, recommendedInWords } from './recommended-in-words.ts';
import { inWords } from './wish-names.ts';

/** The faster way for an order, as it is offered; the price is all that it costs. */
interface Sooner extends Amount {
  readonly orderNumber: string;
  readonly arrivesOn: PlainDate;
  /** What of the price store credit pays, minor units. */
  readonly creditMinor?: number;
}

/** What an answer about an order ends with. */
export const EN_US_PLAYS = {
  'expedite.ask': ({ orderNumber, arrivesOn, ...price }: Sooner) =>
    `With expedited delivery for ${money(price)}, your order #${orderNumber} would come by ${fullDay(arrivesOn)} instead. Should I add that?`,
  'expedite.readBack': ({ orderNumber, arrivesOn, ...price }: Sooner) =>
    `So that's expedited delivery for your order #${orderNumber}, so that it comes by ${fullDay(arrivesOn)}. ${wouldPay(price)} Shall I buy it?`,
  'expedite.done': ({ orderNumber, arrivesOn, points, ...price }: Sooner & { points: number }) =>
    `Done: your order #${orderNumber} now comes by ${fullDay(arrivesOn)}. ${hasPaid(price)}, and you earned ${points} points.`,
  'expedite.notSooner': () =>
    "I'm sorry, your order can't come any sooner by now: it has left our warehouse, or it comes as early anyway. Nothing was charged.",
  'urgency.fewLeft': ({ units }: { units: number }) => `Only ${units} left in stock.`,
  'urgency.saleEnds': (end: SaleEnd) => `The sale ends ${atEnd(end)}.`,
  'urgency.offerEnds': ({ on, at, today }: { on: PlainDate; at: string; today: PlainDate }) =>
    `This offer ends ${dayInWords(on, today)} at ${clock(at)}.`,
  'recommendation.because': ({ name, reasons }: { name: string; reasons: readonly Recommended[] }) =>
    `I recommend the ${name} because ${inWords(reasons.map(recommendedInWords))}.`,
  'recommendation.fromShelf': ({ name }: { name: string }) =>
    `I recommend the ${name} because it's in stock and fits what you asked for; it has nothing to do with what you bought.`,
  'recommendation.forEverybody': () =>
    "That's what I'd show everybody who asks for it: it's in stock and fits what you asked for. It isn't picked for you.",
} as const;
