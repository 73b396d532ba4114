import { keepPending } from '../../form/define-form-intent.ts';
import { resumeForm } from '../../form/resume-form.ts';
import { readForm } from '../../form/state.ts';
import { validateForm } from '../../form/validate-form.ts';
import { BOOKING_CODE, CALLBACK_TIME_ZONE } from '../../form/slots.ts';
import { withOfferAfter } from '../../moments/index.ts';
import { type Intent, proceed, type Turn } from '../../turn/index.ts';
import { chosenIn, withChosenTime, withZoneInWords } from './chosen-time.ts';
import { FORM } from './form.ts';
import { fulfil } from './fulfil.ts';
import { gatherToManage } from './gather.ts';
import { manage } from './manage.ts';
import { perform } from './perform.ts';
import { readWindow } from './read-window.ts';

/** Slots that take any words catch what was said to something else: "5 pm" is no time zone. */
function withoutStray(turn: Turn): Turn {
  const { stage, slots } = turn;
  const asked = stage.kind === 'slot-captured' ? stage.slot : undefined;
  const stray = [CALLBACK_TIME_ZONE, BOOKING_CODE].filter(
    ({ slot, read }) => slot !== asked && slots[slot] != null && read(slots[slot]) === undefined,
  );
  return { ...turn, slots: { ...slots, ...Object.fromEntries(stray.map(({ slot }) => [slot, null])) } };
}

export const scheduleCallback: Intent = {
  // "The second one" and "in the afternoon" are answers that no slot reads.
  validate: (turn) =>
    chosenIn(turn) || readWindow(turn.words, turn.nowEpochSeconds)
      ? proceed(turn)
      : validateForm(FORM, withoutStray(turn)),
  manage: async (arrived, ports) => {
    const turn = withZoneInWords(withChosenTime(arrived));
    const state = readForm(FORM, turn);
    const decision = manage(turn, state, await gatherToManage(turn, state, ports));
    await keepPending(turn, decision, ports);
    return decision;
  },
  fulfil: async (turn, ports) => {
    const outcome = await perform(turn, ports);
    const told = fulfil(turn, outcome);
    return outcome.kind === 'booked' ? withOfferAfter(turn, told, ports) : told;
  },
  resume: (turn) => resumeForm(FORM, turn),
};
