import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#business/dates';
import type { RefusalCode, ReturnRefusal } from '#business/returns/index';

/** "March 9", with the year once it is another. */
function dayOf(day: PlainDate, today: PlainDate): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return Temporal.PlainDate.from(day).toLocaleString('en-US', { month: 'long', day: 'numeric', year });
}

const SERVICES: Readonly<Record<string, string>> = {
  subscription: 'a subscription is cancelled, not sent back',
  warranty: 'a protection plan is cancelled, not sent back',
};

const nameOf = (name: string): string => (name === 'everything' ? 'anything of that order' : `the ${name}`);

type Words = {
  readonly [Code in RefusalCode]: (refusal: Extract<ReturnRefusal, { code: Code }>, today: PlainDate) => string;
};

const WHY: Words = {
  'not-delivered': ({ expectedOn }, today) =>
    expectedOn === undefined
      ? "That order hasn't been delivered yet, so there's nothing to send back."
      : `That order hasn't been delivered yet (it's expected on ${dayOf(expectedOn, today)}), so there's nothing to send back.`,
  'order-over': ({ status }) =>
    status === 'cancelled'
      ? "That order was cancelled, so there's nothing to send back."
      : 'That order has come back to us already.',
  'trouble-over': () => 'That order is on its way or has arrived after all, so there is nothing to make good any more.',
  'not-in-order': () => "I don't find that in this order, so I can't take it back with it.",
  'nothing-left': ({ name, way }) =>
    way === 'made-good'
      ? `I've made good for ${nameOf(name)} already, and can do that once only.`
      : `I can't take ${nameOf(name)} back once more: ${way === 'exchanged' ? 'it was exchanged, and an item is exchanged once' : 'a return for it is on its way or done'}.`,
  'too-many': ({ name, asked, bought, left }) =>
    left === bought
      ? `You bought ${String(bought)} of the ${name}, so I can't take ${String(asked)} back.`
      : `Of the ${name}, ${String(left)} of ${String(bought)} can still come back, so I can't take ${String(asked)}.`,
  'window-closed': ({ name, deliveredOn, until, isOpenForFaults }, today) =>
    `I'm sorry, it's too late for the ${name}: it was delivered on ${dayOf(deliveredOn, today)} and could have been returned until ${dayOf(until, today)}.${isOpenForFaults ? ' Only if something is wrong with it, there is still time.' : ''}`,
  'not-returnable': ({ name, kind }) =>
    `I can't take the ${name} back: ${SERVICES[kind] ?? 'a service is not sent back'}.`,
  opened: ({ name }) => `I'm sorry, the ${name} can only come back unopened, unless something is wrong with it.`,
};

/** Why something can't be sent back, and until when it could have been. */
export function whyNot({ refusal, today }: { readonly refusal: ReturnRefusal; readonly today: PlainDate }): string {
  // The table pairs each code with its own refusal; TypeScript can't follow a union through it.
  const say = WHY[refusal.code] as (refused: ReturnRefusal, on: PlainDate) => string;
  return say(refusal, today);
}
