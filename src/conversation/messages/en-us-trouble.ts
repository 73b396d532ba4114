import type { PlainDate } from '#business/dates';
import { clock, dayInWords } from './day-in-words.ts';
import { type KnownReturn, madeGoodInWords } from './return-state-in-words.ts';
import { inWords } from './wish-names.ts';

interface Parcel {
  readonly orderNumber: string;
  readonly carrier: string;
  readonly trackingNumber: string;
}

interface Window {
  readonly day: PlainDate;
  /** On the customer's clock: "14:00". */
  readonly from: string;
  readonly to: string;
  readonly today: PlainDate;
}

/** What is said of deliveries by the hour, and of those that go wrong. */
export const EN_US_TROUBLE = {
  'checkOrderStatus.window': ({ day, from, to, today }: Window) =>
    `It should come ${dayInWords(day, today)} between ${clock(from)} and ${clock(to)}, your time.`,
  'checkOrderStatus.lost': ({ orderNumber, carrier, trackingNumber }: Parcel) =>
    `I'm sorry: ${carrier} can't find the parcel of order #${orderNumber}, tracking number ${trackingNumber}. You won't be left without what you paid for.`,
  'checkOrderStatus.damaged': ({ orderNumber, carrier, trackingNumber }: Parcel) =>
    `I'm sorry: ${carrier} tells us that the parcel of order #${orderNumber}, tracking number ${trackingNumber}, was damaged on its way. We'll make it right.`,
  'checkOrderStatus.madeGood': (known: KnownReturn) =>
    `We have made good for it under the number ${known.rma}: ${madeGoodInWords(known, inWords(known.items.map(({ name }) => name)))}`,
  'checkOrderStatus.lateChoices': () =>
    'You can wait for it, or one of our people arranges to give you your money back or anything else you need. Which would you like?',
  'checkOrderStatus.troubleChoices': () =>
    'You can have the same sent again, have your money back, or talk to a person. Which would you like?',
  'trouble.waits': () => 'Thank you for your patience. Ask me again whenever you like.',
  'trouble.sendAgain': () =>
    'Your parcel may still come, so one of our people looks where it is and sends the same once more if it is needed, at no cost to you.',
  'trouble.moneyBack': () =>
    'You shall have it. Your parcel may still come, so one of our people arranges the refund with you, to the way you paid. Nothing is refunded before that.',
};
