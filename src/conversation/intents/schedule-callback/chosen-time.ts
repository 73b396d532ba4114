import { type Message, slotOf, type Turn } from '../../turn/index.ts';
import { readChosen } from '../../understanding/chosen.ts';

/** A time as it is offered: in the customer's time zone. */
export interface OfferedTime {
  readonly day: string;
  readonly time: string;
}

const EARLIEST = /\b(?:earlier|earliest|sooner|soonest)(?: one| time)?\b/i;
const LATEST = /\b(?:later|latest|last)(?: one| time)?\b/i;
const MIDDLE = /\bmiddle\b/i;

/** The turn with the time that was chosen by its place among those just offered: "the second one", "the earlier one". */
export function withChosenTime(turn: Turn): Turn {
  const chosen = chosenIn(turn);
  if (!chosen) return turn;
  const slots = { ...turn.slots, CallbackDate: slotOf(chosen.day), CallbackTime: slotOf(chosen.time) };
  return { ...turn, slots, corrections: [], found: [] };
}

/** Of "GMT+2" Lex takes the name it knows for the whole: what the words tell counts. */
export function withZoneInWords(turn: Turn): Turn {
  const zone = turn.found.find(({ kind }) => kind === 'timeZone');
  return zone ? { ...turn, slots: { ...turn.slots, CallbackTimeZone: slotOf(zone.value) } } : turn;
}

export function chosenIn({ memory: { lastSaid, task }, words, found }: Turn): OfferedTime | undefined {
  const times = task ? (lastSaid.map(timesIn).find((offered) => offered !== undefined) ?? []) : [];
  if (times.length === 0 || found.some(({ kind }) => kind === 'callbackTime' || kind === 'callbackDate'))
    return undefined;
  const [place] =
    readChosen(words.replace(/^(?:i'll take|let'?s (?:do|take)|take|ok(?:ay)?,?|yes,?) /i, ''), times.length) ?? [];
  if (place !== undefined) return times[place];
  if (EARLIEST.test(words)) return times[0];
  if (MIDDLE.test(words)) return times[1];
  return LATEST.test(words) ? times.at(-1) : undefined;
}

function timesIn({ key, params }: Message): readonly OfferedTime[] | undefined {
  return key === 'scheduleCallback.notFree' || key === 'scheduleCallback.choose' ? params.times : undefined;
}
