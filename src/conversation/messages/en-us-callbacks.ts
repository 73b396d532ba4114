import type { PlainDate } from '#business/dates';
import { zoneInWords } from '#business/callbacks/index';
import { clock, fullDay } from './day-in-words.ts';
import { inWords } from './wish-names.ts';

interface Call {
  readonly day: PlainDate;
  readonly time: string;
  /** IANA name or offset. */
  readonly zone?: string;
  readonly maskedPhone: string;
}
interface Times {
  readonly times: readonly { readonly day: PlainDate; readonly time: string }[];
  /** In words. */
  readonly zone: string;
}
type Refusal = 'past' | 'too-soon' | 'too-far' | 'holiday' | 'closed' | 'no-slot' | 'full';

const moment = ({ day, time, zone }: Pick<Call, 'day' | 'time' | 'zone'>) =>
  `${fullDay(day)} at ${clock(time)}${zone ? ` ${zoneInWords(zone)}` : ''}`;

const REFUSALS: Readonly<Record<Refusal, string>> = {
  past: 'That time has gone by already.',
  'too-soon': 'That is too soon for our people.',
  'too-far': "I can't plan a call that far ahead.",
  holiday: "We don't call on that day",
  closed: 'Nobody is at the phone at that time.',
  'no-slot': 'Our calls begin on the hour and on the half hour.',
  full: 'All our people are taken at that time.',
};

/** "Tuesday, March 10 at 2:00 PM, 2:30 PM or 3:00 PM". */
function offered({ times, zone }: Times): string {
  const said = times.map(({ day, time }, index) =>
    times[index - 1]?.day === day ? clock(time) : `${fullDay(day)} at ${clock(time)}`,
  );
  return `${inWords(said).replace(/ and (?=[^,]*$)/, ' or ')} ${zone}`;
}

/** All about calls. */
export const EN_US_CALLBACKS = {
  'scheduleCallback.start': () => "I'll arrange a call from our team.",
  'scheduleCallback.startWith': ({ action }: { action: 'move' | 'cancel' | 'when' }) =>
    ({
      move: "I'll move your call.",
      cancel: "I'll cancel your call.",
      when: "I'll look up your call.",
    })[action],
  'scheduleCallback.readBack': ({ maskedPhone, zone, ...call }: Call) =>
    `So we'd call ${maskedPhone} on ${moment(call)}${zone ? ` ${zoneInWords(zone)}, your time` : ''}. Shall I book that?`,
  'scheduleCallback.readBackMove': ({ maskedPhone, ...call }: Call) =>
    `So we'd call ${maskedPhone} on ${moment(call)} instead. Shall I move the call?`,
  'scheduleCallback.readBackCancel': ({ maskedPhone, ...call }: Call) =>
    `That's our call to ${maskedPhone} on ${moment(call)}. Shall I cancel it?`,
  'scheduleCallback.booked': ({ maskedPhone, code, link, ...call }: Call & { code: string; link?: string }) =>
    `Your call is booked: we'll call ${maskedPhone} on ${moment(call)}. Its code is ${code}.${link ? ` The page ${link} moves or cancels it.` : ''}`,
  'scheduleCallback.moved': ({ maskedPhone, link, ...call }: Call & { link?: string }) =>
    `Done: we'll call ${maskedPhone} on ${moment(call)}. The earlier time no longer holds.${link ? ` The page ${link} moves or cancels it.` : ''}`,
  'scheduleCallback.cancelled': (call: Call) => `Done: we won't call on ${moment(call)}.`,
  'scheduleCallback.when': ({ maskedPhone, ...call }: Call) => `We'll call ${maskedPhone} on ${moment(call)}.`,
  'scheduleCallback.tooMany': () =>
    'There are as many calls booked as I may book at a time. You can move or cancel one of them: say "move my callback" or "cancel my callback".',
  'scheduleCallback.justTaken': (free: Times) =>
    `I'm sorry, that time has just been taken.${free.times.length > 0 ? ` The nearest free times: ${offered(free)}.` : ''}`,
  'scheduleCallback.notOpen': ({ contact }: { contact: string }) =>
    `I can't change that call any more: it is over, or being made. You can reach our team at ${contact}.`,
  'scheduleCallback.notFound': () => "I couldn't find a booked call with that phone number and that code.",
  'scheduleCallback.noSuchDay': ({ said }: { said: string }) =>
    `There is no ${said.replace(/^\w/, (first) => first.toUpperCase())} in the calendar.`,
  'scheduleCallback.dayIsPast': ({ earliest }: { earliest: PlainDate }) =>
    `That day has gone by already. The earliest day for a call is ${fullDay(earliest)}.`,
  'scheduleCallback.dayIsTooFar': ({ latest }: { latest: PlainDate }) =>
    `I can't plan a call that far ahead. The latest day for one is ${fullDay(latest)}.`,
  'scheduleCallback.notFree': ({ why, holiday, ...times }: Times & { why: Refusal; holiday?: string }) => {
    const reason = why === 'holiday' && holiday ? `${REFUSALS.holiday}: it's ${holiday}.` : REFUSALS[why];
    return times.times.length > 0
      ? `${reason} The nearest free times: ${offered(times)}. Which one would you like?`
      : reason;
  },
  'scheduleCallback.choose': (times: Times) => `I can offer ${offered(times)}. Which one would you like?`,
} as const;
