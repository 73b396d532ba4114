import type { PlainDate } from '#business/dates';
import type { ParcelTrouble, ReturnState } from '#business/returns/index';
import { fullDay } from './day-in-words.ts';
import { money } from './price-in-words.ts';

/** A return as its customer hears of it. */
export interface KnownReturn {
  readonly rma: string;
  readonly items: readonly { readonly name: string; readonly quantity: number }[];
  readonly state: ReturnState;
  readonly resolution: string;
  readonly refundMinor: number;
  readonly currency: string;
  readonly paid?: 'yes' | 'with-team';
  readonly sendBackBy: PlainDate;
  /** What happened to the parcel, when that was made good: nothing is sent back. */
  readonly trouble?: ParcelTrouble;
}

const amountOf = ({ refundMinor: priceMinor, currency }: KnownReturn): string => money({ priceMinor, currency });

/** What was given before the goods have come. */
function given(known: KnownReturn): string {
  if (known.paid !== 'yes' || known.refundMinor === 0) return '';
  const where =
    known.resolution === 'Store Credit' ? 'is on your account as store credit' : 'has gone back to your card';
  return ` ${amountOf(known)} ${where} already.`;
}

const follows = (known: KnownReturn): string =>
  given(known) || (known.resolution === 'Exchange' ? '' : ` ${amountOf(known)} follows once it has been checked.`);

function dueOf(known: KnownReturn): string {
  if (known.paid === 'with-team') return `has been checked; our team is giving you ${amountOf(known)} back.`;
  const due = known.resolution === 'Exchange' ? 'the exchange is about to leave' : `${amountOf(known)} is on its way`;
  return `has been checked; ${due}.`;
}

/** What is under way for what was lost or damaged. */
function dueOfKept(known: KnownReturn): string {
  if (known.paid === 'with-team') return `is approved; our team is giving you ${amountOf(known)} back.`;
  const due =
    known.resolution === 'Exchange' ? 'the same is about to be sent again' : `${amountOf(known)} is on its way`;
  return `is approved; ${due}.`;
}

/** What was given for what was lost or damaged, as a sentence about it: "the lamp is sent to you again". */
export function madeGoodInWords(known: KnownReturn, what: string): string {
  if (known.resolution === 'Exchange') return `${what} is sent to you once more, at no charge.`;
  if (known.paid === 'with-team') return `our team gives you ${amountOf(known)} back for ${what}.`;
  const where = known.resolution === 'Store Credit' ? 'as store credit' : 'to your card';
  return known.paid === 'yes'
    ? `${amountOf(known)} for ${what} ${known.resolution === 'Store Credit' ? 'is on your account' : 'has gone back'} ${where}.`
    : `${amountOf(known)} for ${what} is on its way ${where}.`;
}

const WORDS: Readonly<Record<ReturnState, (known: KnownReturn) => string>> = {
  requested: () => "is still being set up; I won't do it twice.",
  approved: (known) =>
    known.trouble
      ? dueOfKept(known)
      : `is approved: the label is on its way to you. Please send it by ${fullDay(known.sendBackBy)}.${given(known)}`,
  'label-sent': (known) => `has its label. Please send it by ${fullDay(known.sendBackBy)}.${given(known)}`,
  'in-transit': (known) => `is on its way to us.${follows(known)}`,
  received: (known) => `has arrived, and is being checked.${given(known)}`,
  inspected: dueOf,
  refunded: (known) =>
    known.resolution === 'Store Credit'
      ? `is done: you have ${amountOf(known)} as store credit.`
      : `is done: ${amountOf(known)} has gone back to your card. Banks take a few days to show it.`,
  exchanged: () => 'is done: the exchange has left for you.',
  rejected: () => "couldn't be taken back: it wasn't as it was described, and it goes back to you.",
  cancelled: () => 'was cancelled.',
};

/** How a return stands, to follow on its name: "is on its way to us." */
export const stateInWords = (known: KnownReturn): string => WORDS[known.state](known);
