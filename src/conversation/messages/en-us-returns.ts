import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#business/dates';
import type { DeclineReason } from '#business/payments/index';
import type { ReturnRefusal, ReturnState } from '#business/returns/index';
import { fullDay } from './day-in-words.ts';
import { money } from './price-in-words.ts';
import { inWords } from './wish-names.ts';

interface Item {
  readonly name: string;
  readonly quantity: number;
}
interface Terms {
  readonly items: readonly Item[];
  readonly orderNumber: string;
  readonly refundMinor: number;
  readonly feeMinor: number;
  readonly currency: string;
  readonly isPaidAtOnce: boolean;
  readonly differenceMinor: number;
  readonly replacement?: readonly Item[];
}
interface ReadBack extends Terms {
  readonly reason: string;
  readonly resolution: string;
  readonly isWithTeam: boolean;
  readonly sendBackBy: PlainDate;
}
interface Approved extends Terms {
  readonly rma: string;
  readonly resolution: string;
  readonly sendBackBy: PlainDate;
}
interface Known {
  readonly rma: string;
  readonly items: readonly Item[];
  readonly state: ReturnState;
  readonly resolution: string;
  readonly refundMinor: number;
  readonly currency: string;
  readonly paid?: 'yes' | 'with-team';
  readonly sendBackBy: PlainDate;
}
interface Refused {
  readonly refusal: ReturnRefusal;
  readonly today: PlainDate;
}

const things = (items: readonly Item[]): string =>
  inWords(items.map(({ name, quantity }) => (quantity > 1 ? `${String(quantity)} × ${name}` : `the ${name}`)));

/** "March 9", with the year once it is another. */
function dayOf(day: PlainDate, today: PlainDate): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const year = isThisYear ? undefined : 'numeric';
  return Temporal.PlainDate.from(day).toLocaleString('en-US', { month: 'long', day: 'numeric', year });
}

const SERVICES: Readonly<Record<string, string>> = {
  subscription: 'a subscription is cancelled, not sent back',
  warranty: 'a protection plan is cancelled, not sent back',
};

/** Why something can't be sent back, and until when it could have been. */
export function whyNot({ refusal, today }: Refused): string {
  switch (refusal.code) {
    case 'not-delivered':
      return refusal.expectedOn === undefined
        ? "That order hasn't been delivered yet, so there's nothing to send back."
        : `That order hasn't been delivered yet (it's expected on ${dayOf(refusal.expectedOn, today)}), so there's nothing to send back.`;
    case 'order-over':
      return refusal.status === 'cancelled'
        ? "That order was cancelled, so there's nothing to send back."
        : 'That order has come back to us already.';
    case 'not-in-order':
      return "I don't find that in this order, so I can't take it back with it.";
    case 'nothing-left':
      return refusal.way === 'exchanged'
        ? `I can't take ${nameOf(refusal.name)} back once more: it was exchanged, and an item is exchanged once.`
        : `I can't take ${nameOf(refusal.name)} back once more: a return for it is on its way or done.`;
    case 'too-many':
      return refusal.left === refusal.bought
        ? `You bought ${String(refusal.bought)} of the ${refusal.name}, so I can't take ${String(refusal.asked)} back.`
        : `Of the ${refusal.name}, ${String(refusal.left)} of ${String(refusal.bought)} can still come back, so I can't take ${String(refusal.asked)}.`;
    case 'window-closed': {
      const late = `I'm sorry, it's too late for the ${refusal.name}: it was delivered on ${dayOf(refusal.deliveredOn, today)} and could have been returned until ${dayOf(refusal.until, today)}.`;
      return refusal.isOpenForFaults ? `${late} Only if something is wrong with it, there is still time.` : late;
    }
    case 'not-returnable':
      return `I can't take the ${refusal.name} back: ${SERVICES[refusal.kind] ?? 'a service is not sent back'}.`;
    case 'opened':
      return `I'm sorry, the ${refusal.name} can only come back unopened, unless something is wrong with it.`;
  }
}

const nameOf = (name: string): string => (name === 'everything' ? 'anything of that order' : `the ${name}`);

/** What the customer gets, and when. */
function gain({ resolution, isWithTeam, ...terms }: Omit<ReadBack, 'reason' | 'sendBackBy'>): string {
  const { refundMinor, feeMinor, currency, isPaidAtOnce, differenceMinor, replacement = [] } = terms;
  if (resolution === 'Exchange') {
    const more =
      differenceMinor > 0
        ? `, and I'd charge the difference of ${money({ priceMinor: differenceMinor, currency })} to your card on file now`
        : ', at no charge';
    return `You'd get ${things(replacement)} in exchange${more}`;
  }
  const amount = money({ priceMinor: refundMinor, currency });
  const where =
    resolution === 'Store Credit'
      ? 'as store credit'
      : isWithTeam
        ? 'back, by our team'
        : 'back to the card you paid with';
  const fee = feeMinor > 0 ? ` (${money({ priceMinor: feeMinor, currency })} for the way back is taken off)` : '';
  const when = isPaidAtOnce ? 'right away' : 'once it has arrived and been checked';
  return `You'd get ${amount} ${where}${fee}, ${when}`;
}

const DECLINES: Readonly<Record<DeclineReason, string>> = {
  'insufficient-funds': 'there are not enough funds on it',
  'expired-card': 'it has expired',
  'needs-authentication': 'your bank wants you to confirm it yourself, which this chat cannot do',
  generic: "your bank didn't say why",
};

function stateInWords({ state, resolution, paid, sendBackBy, refundMinor, currency }: Known): string {
  const amount = money({ priceMinor: refundMinor, currency });
  const isPaid = paid === 'yes' && refundMinor > 0;
  const given = isPaid
    ? ` ${amount} ${resolution === 'Store Credit' ? 'is on your account as store credit' : 'has gone back to your card'} already.`
    : '';
  switch (state) {
    case 'requested':
      return "is still being set up; I won't do it twice.";
    case 'approved':
      return `is approved: the label is on its way to you. Please send it by ${fullDay(sendBackBy)}.${given}`;
    case 'label-sent':
      return `has its label. Please send it by ${fullDay(sendBackBy)}.${given}`;
    case 'in-transit':
      return `is on its way to us.${given || (resolution === 'Exchange' ? '' : ` ${amount} follows once it has been checked.`)}`;
    case 'received':
      return `has arrived, and is being checked.${given}`;
    case 'inspected':
      return paid === 'with-team'
        ? `has been checked; our team is giving you ${amount} back.`
        : `has been checked; ${resolution === 'Exchange' ? 'the exchange is about to leave' : `${amount} is on its way`}.`;
    case 'refunded':
      return resolution === 'Store Credit'
        ? `is done: you have ${amount} as store credit.`
        : `is done: ${amount} has gone back to your card. Banks take a few days to show it.`;
    case 'exchanged':
      return 'is done: the exchange has left for you.';
    case 'rejected':
      return "couldn't be taken back: it wasn't as it was described, and it goes back to you.";
    case 'cancelled':
      return 'was cancelled.';
  }
}

/** What the bot says about returns. */
export const EN_US_RETURNS = {
  'processReturn.start': () => "I'll set up your return.",
  'processReturn.statusStart': () => "I'll look up your return.",
  'processReturn.cancelStart': () => 'I can cancel a return that has not been sent yet.',
  'processReturn.whichItem': ({ orderNumber, names }: { orderNumber: string; names: readonly string[] }) =>
    `Which item of order #${orderNumber} would you like to return? ${names.length > 1 ? `It holds ${inWords(names.map((name) => `the ${name}`))}. You can name several, or say "everything".` : `It holds the ${names[0] ?? ''}.`}`,
  'processReturn.notInOrder': ({ orderNumber }: { orderNumber: string }) =>
    `I don't find that in order #${orderNumber}.`,
  'processReturn.howMany': ({ name, left }: { name: string; left: number }) =>
    `How many of the ${String(left)} × ${name} would you like to return?`,
  'processReturn.isUnopened': ({ name }: { name: string }) => `Is the ${name} still unopened?`,
  'processReturn.offerUpgrade': ({
    name,
    differenceMinor,
    currency,
  }: {
    name: string;
    differenceMinor: number;
    currency: string;
  }) =>
    differenceMinor > 0
      ? `Before we do that: would you rather exchange it for the ${name}? You'd pay the difference of ${money({ priceMinor: differenceMinor, currency })}.`
      : `Before we do that: would you rather exchange it for the ${name}? It would cost you nothing more.`,
  'processReturn.ways': ({
    refundMinor,
    feeMinor,
    creditMinor,
    currency,
    isInStock,
  }: {
    refundMinor: number;
    feeMinor: number;
    creditMinor: number;
    currency: string;
    isInStock: boolean;
  }) => {
    const refund = money({ priceMinor: refundMinor, currency });
    const fee = feeMinor > 0 ? ` after ${money({ priceMinor: feeMinor, currency })} for the way back` : '';
    const exchange = isInStock
      ? 'an exchange brings you the same again'
      : 'it is sold out, so it cannot be exchanged for the same';
    return `A refund would be ${refund}${fee}, store credit ${money({ priceMinor: creditMinor, currency })}; ${exchange}.`;
  },
  'processReturn.readBack': ({ items, orderNumber, reason, sendBackBy, ...terms }: ReadBack) =>
    `So that's ${things(items)} from order #${orderNumber}, reason: ${reason.toLowerCase()}. ${gain({ ...terms, items, orderNumber })}. Please send it back by ${fullDay(sendBackBy)}. Shall I set up this return?`,
  'processReturn.approved': ({
    rma,
    items,
    sendBackBy,
    resolution,
    differenceMinor,
    currency,
    isPaidAtOnce,
    refundMinor,
  }: Approved) => {
    const charged =
      differenceMinor > 0
        ? ` ${money({ priceMinor: differenceMinor, currency })} is charged to your card on file.`
        : '';
    const paid =
      isPaidAtOnce && refundMinor > 0
        ? ` ${money({ priceMinor: refundMinor, currency })} ${resolution === 'Store Credit' ? 'is on your account as store credit' : 'is on its way to your card'}.`
        : '';
    return `Done: your return of ${things(items)} has the number ${rma}.${charged}${paid} We'll email you the label; please send it by ${fullDay(sendBackBy)}.`;
  },
  'processReturn.refused': whyNot,
  'processReturn.askPerson': ({ contact }: { contact: string }) =>
    `A person on our team can look at it once more: say "agent", or reach them at ${contact}.`,
  'processReturn.termsChanged': () =>
    "Something has changed since I read it out to you, so I set up nothing. Let's look at it anew: tell me what you'd like to return.",
  'processReturn.soldOut': () =>
    "I'm sorry, what you'd get in exchange has just been sold out. I set up nothing, and nothing was charged. You can have a refund or store credit instead.",
  'processReturn.declined': ({ reason }: { reason: DeclineReason }) =>
    `I'm sorry, your card was declined: ${DECLINES[reason]}. I set up nothing, and nothing was charged.`,
  'processReturn.meanwhile': () =>
    "I'm sorry, some of that has been returned otherwise meanwhile, so I set up nothing. Ask me where your return is, and I'll tell you.",
  'processReturn.interrupted': () =>
    "I'm sorry, that didn't go through: I set up nothing, and nothing was charged. You can try again.",
  'processReturn.checking': () =>
    "I'm checking whether that went through; I won't do it twice. Ask me in a minute or two where your return is.",
  'processReturn.status': (known: Known) => `Your return ${known.rma} of ${things(known.items)} ${stateInWords(known)}`,
  'processReturn.noReturns': ({ orderNumber }: { orderNumber: string }) =>
    `I find no return for order #${orderNumber}.`,
  'processReturn.whichReturn': ({ orderNumber }: { orderNumber: string }) =>
    `There's more than one return for order #${orderNumber}. Which one should I cancel?`,
  'processReturn.cancelReadBack': ({ rma, items }: { rma: string; items: readonly Item[] }) =>
    `Shall I cancel the return ${rma} of ${things(items)}? You'd keep it, and the label wouldn't be valid any more.`,
  'processReturn.cancelled': ({ rma }: { rma: string }) => `Your return ${rma} is cancelled. You keep what you have.`,
  'processReturn.notCancelled': () => 'All right, the return stands.',
  'processReturn.tooLateToCancel': (known: Known) =>
    `I can't cancel it any more: your return ${known.rma} ${stateInWords(known)}`,
  'processReturn.paidAlready': ({ rma }: { rma: string }) =>
    `The money for your return ${rma} has gone back to you already, so I can't cancel it here.`,
  'processReturn.busy': ({ rma }: { rma: string }) =>
    `Your return ${rma} is just being worked on. Please ask me again in a minute or two.`,
} as const;
