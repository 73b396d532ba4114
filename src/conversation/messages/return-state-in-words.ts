import type { PlainDate } from '#business/dates';
import type { ReturnState } from '#business/returns/index';
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

const WORDS: Readonly<Record<ReturnState, (known: KnownReturn) => string>> = {
  requested: () => "is still being set up; I won't do it twice.",
  approved: (known) =>
    `is approved: the label is on its way to you. Please send it by ${fullDay(known.sendBackBy)}.${given(known)}`,
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
