import { dayOf, judgeSlot, nearestFree, type SlotVerdict, timeOf, zoneInWords } from '#business/callbacks/index';
import type { Refused } from '../../form/state.ts';
import { CALLBACK_TIME } from '../../form/slots.ts';
import { clock, fullDay } from '../../messages/day-in-words.ts';
import { type Choice, type Message, message } from '../../turn/index.ts';
import type { OfferedTime } from './chosen-time.ts';
import type { CallFacts } from './facts.ts';

/** The time question with the free times nearest to what was wished for, as buttons and in words. */
export function offerInstead(
  wished: number,
  zone: string,
  facts: CallFacts,
  verdict: Exclude<SlotVerdict, { readonly kind: 'free' }>,
): Refused {
  const times = timesNear(wished, zone, facts);
  const holiday = verdict.kind === 'holiday' ? { holiday: verdict.name } : {};
  return withTimes(
    times,
    message('scheduleCallback.notFree', { why: verdict.kind, ...holiday, times, zone: zoneInWords(zone) }),
  );
}

/** The same for a stretch of time that was wished for. */
export const offerTimes = (times: readonly OfferedTime[], zone: string): Refused =>
  withTimes(times, message('scheduleCallback.choose', { times, zone: zoneInWords(zone) }));

export const timesNear = (
  wished: number,
  zone: string,
  { planning }: CallFacts,
  isMeant?: (at: number) => boolean,
): readonly OfferedTime[] =>
  nearestFree(wished, planning, isMeant).map((at) => ({ day: dayOf(at, zone), time: timeOf(at, zone) }));

const withTimes = (times: readonly OfferedTime[], why: Message): Refused => ({
  slot: times.length > 0 ? { ...CALLBACK_TIME, choices: times.map(choiceOf) } : CALLBACK_TIME,
  why,
});

const choiceOf = ({ day, time }: OfferedTime): Choice => {
  const label = `${fullDay(day)}, ${clock(time)}`;
  return { label: message('choice.value', { label }), says: `${fullDay(day)} at ${clock(time)}` };
};

/** Why a time can't be had, or undefined when it can. */
export function verdictOn(wished: number, { planning }: CallFacts) {
  const verdict = judgeSlot(wished, planning);
  return verdict.kind === 'free' ? undefined : verdict;
}
