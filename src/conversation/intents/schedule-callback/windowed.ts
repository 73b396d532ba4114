import type { Filled } from '../../form/fill.ts';
import type { Turn } from '../../turn/index.ts';
import { CARRIED } from './form.ts';
import { type CallWindow, readWindow } from './read-window.ts';

/** The stretch of time that is wished for; it counts while no exact time is said. */
export function windowIn(turn: Turn, filled: Filled): CallWindow | undefined {
  const kept = filled[CARRIED.window]?.value as CallWindow | undefined;
  const window = readWindow(turn.words, turn.nowEpochSeconds) ?? kept;
  return isExact(turn, filled) || isSettledBefore(filled, window === kept) ? undefined : window;
}

/** The hour that is guessed for a part of the day is none. */
function isExact({ found, slots }: Turn, { CallbackTime: time }: Filled): boolean {
  if (found.some(({ kind, sureness }) => kind === 'callbackTime' && sureness === 'said')) return true;
  const inSlot = slots['CallbackTime']?.understood;
  return time?.source === 'said' && inSlot != null && inSlot === time.value;
}

/** A time from earlier stays, unless another stretch is named now. */
const isSettledBefore = ({ CallbackTime: time }: Filled, isOld: boolean): boolean =>
  time !== undefined && time.source !== 'guessed' && isOld;
