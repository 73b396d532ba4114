import type { PlainDate } from '#business/dates';
import type { DeclineReason } from '#business/payments/index';
import type { ParcelTrouble } from '#business/returns/index';
import { fullDay } from './day-in-words.ts';
import { money } from './price-in-words.ts';
import { whyNot } from './why-no-return.ts';
import { type KnownReturn, madeGoodInWords, stateInWords } from './return-state-in-words.ts';
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
interface WhichItem {
  readonly orderNumber: string;
  readonly names: readonly string[];
  /** True for what was lost or damaged on its way: nothing of it goes back. */
  readonly isKept: boolean;
}
const things = (items: readonly Item[]): string =>
  inWords(items.map(({ name, quantity }) => (quantity > 1 ? `${String(quantity)} × ${name}` : `the ${name}`)));

interface ReadBackKept extends Terms {
  readonly resolution: string;
  readonly isWithTeam: boolean;
  readonly trouble: ParcelTrouble;
}

/** What the customer gets for what was lost or damaged. */
function amends({ resolution, items, refundMinor, currency, isWithTeam }: ReadBackKept): string {
  if (resolution === 'Exchange') return `I'd have ${things(items)} sent to you once more, at no charge`;
  const amount = money({ priceMinor: refundMinor, currency });
  if (resolution === 'Store Credit') return `you'd get ${amount} as store credit, right away`;
  return `you'd get ${amount} back ${isWithTeam ? 'by our team' : 'to the card you paid with, right away'}`;
}

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

/** What the bot says about returns. */
export const EN_US_RETURNS = {
  'processReturn.start': () => "I'll set up your return.",
  'processReturn.statusStart': () => "I'll look up your return.",
  'processReturn.labelStart': () => "I'll send you your label once more.",
  'processReturn.labelAgain': ({ rma, maskedEmail }: { rma: string; maskedEmail: string }) =>
    `The label of your return ${rma} is on its way once more, with a new link, to ${maskedEmail}.`,
  'processReturn.labelTooOften': ({ rma }: { rma: string }) =>
    `I've sent the label of your return ${rma} several times today. Please look among your spam as well; tomorrow I can send it again.`,
  'processReturn.cancelStart': () => 'I can cancel a return that has not been sent yet.',
  'processReturn.whichItem': ({ orderNumber, names, isKept }: WhichItem) =>
    `Which item of order #${orderNumber} ${isKept ? 'is it about' : 'would you like to return'}? ${names.length > 1 ? `It holds ${inWords(names.map((name) => `the ${name}`))}. You can name several, or say "everything".` : `It holds the ${names[0] ?? ''}.`}`,
  'processReturn.notInOrder': ({ orderNumber }: { orderNumber: string }) =>
    `I don't find that in order #${orderNumber}.`,
  'processReturn.howMany': ({ name, left, isKept }: { name: string; left: number; isKept: boolean }) =>
    `How many of the ${String(left)} × ${name} ${isKept ? 'is it about' : 'would you like to return'}?`,
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
  'processReturn.readBackKept': (kept: ReadBackKept) =>
    `For ${things(kept.items)} from order #${kept.orderNumber}, ${kept.trouble} on the way: ${amends(kept)}. There's nothing to send back. Shall I do that?`,
  'processReturn.madeGood': (known: KnownReturn) =>
    `Done, under the number ${known.rma}: ${madeGoodInWords(known, things(known.items))} There's nothing to send back.`,
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
  'processReturn.status': (known: KnownReturn) =>
    `Your return ${known.rma} of ${things(known.items)} ${stateInWords(known)}`,
  'processReturn.noReturns': ({ orderNumber }: { orderNumber: string }) =>
    `I find no return for order #${orderNumber}.`,
  'processReturn.whichReturn': ({ orderNumber }: { orderNumber: string }) =>
    `There's more than one return for order #${orderNumber}. Which one should I cancel?`,
  'processReturn.cancelReadBack': ({ rma, items }: { rma: string; items: readonly Item[] }) =>
    `Shall I cancel the return ${rma} of ${things(items)}? You'd keep it, and the label wouldn't be valid any more.`,
  'processReturn.cancelled': ({ rma }: { rma: string }) => `Your return ${rma} is cancelled. You keep what you have.`,
  'processReturn.notCancelled': () => 'All right, the return stands.',
  'processReturn.tooLateToCancel': (known: KnownReturn) =>
    `I can't cancel it any more: your return ${known.rma} ${stateInWords(known)}`,
  'processReturn.paidAlready': ({ rma }: { rma: string }) =>
    `The money for your return ${rma} has gone back to you already, so I can't cancel it here.`,
  'processReturn.busy': ({ rma }: { rma: string }) =>
    `Your return ${rma} is just being worked on. Please ask me again in a minute or two.`,
} as const;
