import { slotsOf } from '../../form/ask.ts';
import { defineFormIntent } from '../../form/define-form-intent.ts';
import { readForm } from '../../form/state.ts';
import { beginConsents, fulfilSignUp, manageConsents, resumeConsents } from '../../sign-up/index.ts';
import { type Decision, type Intent, type ManagePorts, proceed, resume, type Turn } from '../../turn/index.ts';
import { FORM } from './form.ts';
import { refuseChild } from './refuse-child.ts';
import { resumeDoubt, settleDoubt, suggestCorrection } from './suggest-correction.ts';
import { tellBoughtBefore } from './tell-bought-before.ts';
import { withOwnPhone } from './with-own-phone.ts';

const form = defineFormIntent({
  form: FORM,
  gatherToComplete: () => Promise.resolve(undefined),
  complete: (turn, { filled }) => proceed(turn, { slots: slotsOf(FORM, filled) }),
  gatherToFulfil: () => Promise.resolve(undefined),
  fulfil: (turn) => resume(turn, {}),
});

/** Takes down who wants news and offers, asks for each consent by itself, and keeps all of it after the last answer. */
export const captureLeadInfo: Intent = {
  validate: (turn) => (turn.memory.isChild ? proceed(turn) : form.validate(turn)),
  async manage(arrived, ports) {
    const child = await refuseChild(arrived, ports);
    if (child) return child;
    const consents = await manageConsents(arrived, ports);
    if (consents.kind === 'answered') return consents.decision;
    const turn = await withOwnPhone(settleDoubt(consents.turn), ports);
    const doubt = suggestCorrection(turn, readForm(FORM, turn));
    return doubt ?? tellBoughtBefore(turn, await manageDetails(turn, ports), ports);
  },
  fulfil: fulfilSignUp,
  resume: (turn) => resumeConsents(turn) ?? resumeDoubt(turn) ?? form.resume(turn),
};

/** Asks for the details; once all are known the questions for consent begin. */
async function manageDetails(turn: Turn, ports: ManagePorts): Promise<Decision> {
  const decision = await form.manage(turn, ports);
  if (decision.move.kind !== 'proceed') return decision;
  const { filled } = readForm(FORM, turn);
  return beginConsents({ ...turn, memory: decision.memory }, { filled, lead: decision.say }, ports);
}
