import { dayOf, instantOf, isTimeZone, nearestFree, timeOf, zoneOfPhone } from '#business/callbacks/index';
import { maskPhoneNumber } from '#business/customers/index';
import type { Filled } from '../../form/fill.ts';
import type { FormState } from '../../form/state.ts';
import { BOOKING_CODE, CALLBACK_DATE } from '../../form/slots.ts';
import { type Known, message, type Turn } from '../../turn/index.ts';
import type { CallFacts } from './facts.ts';
import { CARRIED } from './form.ts';
import { offerInstead, offerTimes, timesNear, verdictOn } from './offer-times.ts';
import { readOddDay } from './read-odd-day.ts';
import { type CallWindow, isInWindow, middleOf, startOf } from './read-window.ts';
import { windowIn } from './windowed.ts';

const own = (value: string): Known => ({ value, source: 'profile' });
const without = (filled: Filled, ...names: readonly string[]): Filled =>
  Object.fromEntries(Object.entries(filled).filter(([name]) => !names.includes(name)));

/** The form's state with what follows from the facts: the call that is meant, the time zone, a time that can be had. */
export function fillCallback(turn: Turn, state: FormState, facts: CallFacts): FormState {
  if (state.refused) return { ...state, filled: { ...state.filled, [CARRIED.action]: own(facts.action) } };
  const known = withOwnPhone({ ...state.filled, [CARRIED.action]: own(facts.action) }, facts);
  const filled = withZone(withBooking(known, facts), facts);
  if (facts.isNotFound) {
    const told = without(filled, BOOKING_CODE.slot, 'CustomerPhone');
    return { ...state, filled: told, refused: { slot: BOOKING_CODE, why: message('scheduleCallback.notFound') } };
  }
  if (facts.action === 'cancel' || facts.action === 'when') return { ...state, filled };
  if (facts.action === 'move' && !facts.booking) return { ...state, filled };
  return oddDay(turn, state, filled) ?? inTime(turn, { ...state, filled }, facts);
}

/** Nobody is asked for the number that their profile has; one that they say counts before it. */
function withOwnPhone(filled: Filled, { action, profilePhone }: CallFacts): Filled {
  const others = without(filled, CARRIED.ownPhone);
  const isWanted = action === 'book' && profilePhone !== undefined && filled['CustomerPhone'] === undefined;
  return isWanted ? { ...others, [CARRIED.ownPhone]: own(maskPhoneNumber(profilePhone)) } : others;
}

/** What is known of the call that is meant; a cancelled one is read back with its time. */
function withBooking(filled: Filled, { action, booking }: CallFacts): Filled {
  if (!booking) return filled;
  const { bookingId, phone, timeZone, startsAtEpochSeconds: at } = booking;
  const whose = {
    [CARRIED.booking]: own(bookingId),
    CustomerPhone: own(phone),
    CallbackTimeZone: own(timeZone),
  };
  const time = { CallbackDate: own(dayOf(at, timeZone)), CallbackTime: own(timeOf(at, timeZone)) };
  if (action !== 'move') return { ...filled, ...whose, ...time };
  // "Move it to Friday" keeps the hour, "make it 4 pm" keeps the day.
  const isHalf = (filled['CallbackDate'] === undefined) !== (filled['CallbackTime'] === undefined);
  return isHalf ? { ...time, ...filled, ...whose } : { ...filled, ...whose };
}

/** A zone that was said counts; what profile or phone number tell is looked at anew each time. */
function withZone(filled: Filled, { action, profileZone, profilePhone }: CallFacts): Filled {
  const { CallbackTimeZone: known, CustomerPhone: phone } = filled;
  if (action !== 'book' || (known && (known.source === 'said' || known.source === 'remembered'))) return filled;
  const others = without(filled, 'CallbackTimeZone');
  if (profileZone !== undefined && isTimeZone(profileZone)) return { ...others, CallbackTimeZone: own(profileZone) };
  const guessed = guessedZone(phone?.value ?? profilePhone);
  return guessed ? { ...others, CallbackTimeZone: { value: guessed, source: 'guessed' } } : others;
}

const guessedZone = (phone: string | undefined): string | undefined =>
  phone === undefined ? undefined : zoneOfPhone(phone);

/** Yesterday, and February 30. */
function oddDay({ words, today, found }: Turn, state: FormState, filled: Filled): FormState | undefined {
  const odd = found.some(({ kind }) => kind === 'callbackDate') ? undefined : readOddDay(words);
  if (!odd) return undefined;
  const why =
    odd.kind === 'over'
      ? message('scheduleCallback.dayIsPast', { earliest: today })
      : message('scheduleCallback.noSuchDay', { said: odd.said });
  return { ...state, filled: without(filled, 'CallbackDate'), refused: { slot: CALLBACK_DATE, why } };
}

/** A time that can be had stays; for one that can't, and for a stretch of time, the nearest ones are offered. */
function inTime(turn: Turn, state: FormState, facts: CallFacts): FormState {
  const window = windowIn(turn, state.filled);
  if (!window) return atTime({ ...state, filled: without(state.filled, CARRIED.window) }, facts);
  const filled: Filled = { ...without(state.filled, 'CallbackTime'), [CARRIED.window]: own(window) };
  // A part of the day is nothing without the day.
  const isWhole = startOf(window) !== undefined || filled['CallbackDate'] !== undefined;
  return filled['CallbackTimeZone'] && isWhole ? fromWindow(window, { ...state, filled }, facts) : { ...state, filled };
}

const isMoment = (day: string, time: string, zone: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time) && isTimeZone(zone);

function atTime(state: FormState, facts: CallFacts): FormState {
  const { CallbackDate: day, CallbackTime: time, CallbackTimeZone: zone } = state.filled;
  if (!day || !time || !zone || !isMoment(day.value, time.value, zone.value)) return state;
  const wished = instantOf(day.value, time.value, zone.value);
  const verdict = wished === facts.booking?.startsAtEpochSeconds ? undefined : verdictOn(wished, facts);
  if (!verdict) return state;
  const refused = offerInstead(wished, zone.value, facts, verdict);
  return { ...state, filled: without(state.filled, 'CallbackDate', 'CallbackTime'), refused };
}

function fromWindow(window: CallWindow, state: FormState, facts: CallFacts): FormState {
  const zone = state.filled['CallbackTimeZone']?.value ?? '';
  const start = startOf(window);
  const rest = without(state.filled, CARRIED.window, 'CallbackTime');
  if (start !== undefined) {
    const [first] = nearestFree(start, facts.planning, (at) => at >= start);
    const time =
      first === undefined ? {} : { CallbackDate: said(dayOf(first, zone)), CallbackTime: said(timeOf(first, zone)) };
    return { ...state, filled: { ...rest, ...time } };
  }
  const day = state.filled['CallbackDate']?.value ?? '';
  const wished = instantOf(day, middleOf(window), zone);
  const times = timesNear(wished, zone, facts, (at) => dayOf(at, zone) === day && isInWindow(window, at, zone));
  if (times.length > 0) return { ...state, filled: without(rest, 'CallbackDate'), refused: offerTimes(times, zone) };
  const verdict = verdictOn(wished, facts) ?? { kind: 'closed' as const };
  return { ...state, filled: without(rest, 'CallbackDate'), refused: offerInstead(wished, zone, facts, verdict) };
}
const said = (value: string): Known => ({ value, source: 'said' });
