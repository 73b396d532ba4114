import { type Booking, dayOf, timeOf, zoneInWords } from '#business/callbacks/index';
import { maskPhoneNumber } from '#business/customers/index';
import {
  type Choice,
  close,
  type Decision,
  endTask,
  forgetPassing,
  type Message,
  message,
  type Turn,
} from '../../turn/index.ts';
import { clock, fullDay } from '../../messages/day-in-words.ts';
import type { CallOutcome } from './perform.ts';

/** Tells what became of the call. */
export function fulfil(turn: Turn, outcome: CallOutcome): Decision {
  const memory = forgetPassing(endTask(turn.memory));
  const said = tell(turn, outcome);
  const decision = close(turn, 'fulfilled', { say: [said, message('conversation.anythingElse')], memory });
  return outcome.kind === 'not-free' ? { ...decision, choices: otherTimes(outcome) } : decision;
}

const ANOTHER_TIME: readonly Choice[] = [{ label: message('choice.callMe'), says: 'call me back' }];
const AGAIN = { book: 'call me back on', move: 'move my callback to' } as const;

/** Each says all of the wish anew: the one that was read back is used up. */
const otherTimes = ({ times, action }: Extract<CallOutcome, { kind: 'not-free' }>): readonly Choice[] =>
  times.length === 0
    ? ANOTHER_TIME
    : times.map(({ day, time }) => ({
        label: message('choice.value', { label: `${fullDay(day)}, ${clock(time)}` }),
        says: `${AGAIN[action]} ${fullDay(day)} at ${clock(time)}`,
      }));

function tell({ supportContact: contact }: Turn, outcome: CallOutcome): Message {
  switch (outcome.kind) {
    case 'booked':
      return message('scheduleCallback.booked', { ...about(outcome.booking), ...linkOf(outcome) });
    case 'moved':
      return message('scheduleCallback.moved', { ...about(outcome.booking), ...linkOf(outcome) });
    case 'cancelled':
      return message('scheduleCallback.cancelled', about(outcome.booking));
    case 'too-many':
      return message('scheduleCallback.tooMany');
    case 'not-free':
      return message('scheduleCallback.justTaken', { times: outcome.times, zone: zoneInWords(outcome.zone) });
    case 'not-open':
    case 'changed-meanwhile':
      return message('scheduleCallback.notOpen', { contact });
    case 'nothing-pending':
      return message('request.nothingPending');
  }
}

const linkOf = ({ link }: { readonly link?: string }) => (link === undefined ? {} : { link });

const about = ({ startsAtEpochSeconds: at, timeZone: zone, phone, bookingId }: Booking) => ({
  day: dayOf(at, zone),
  time: timeOf(at, zone),
  zone,
  maskedPhone: maskPhoneNumber(phone),
  code: bookingId,
});
