import { keepPending } from '../../form/define-form-intent.ts';
import { validateForm } from '../../form/validate-form.ts';
import { dropTask } from '../../repair/drop-task.ts';
import { type Intent, proceed, type Turn } from '../../turn/index.ts';
import { aspectOf, dropsReturnAtHand } from './aspects.ts';
import { decodeSelection } from './chosen.ts';
import { FORM } from './form.ts';
import { fulfilLabel } from './fulfil-label.ts';
import { fulfil } from './fulfil-return.ts';
import { manageExisting } from './manage-existing.ts';
import { manageRequest } from './manage-request.ts';
import { keepNotes, notesOf, taskOf } from './notes.ts';
import { resumeReturn } from './resume-return.ts';

/** Takes returns, tells how they stand, and cancels them. */
export const processReturn: Intent = {
  // "2" is no thing, but it is how many.
  validate: (turn) => (isAskedHowMany(turn) ? proceed(turn) : keepNotes(turn, validateForm(FORM, turn))),
  async manage(turn, ports) {
    if (dropsReturnAtHand(turn)) return dropTask(turn);
    const aspect = aspectOf(turn);
    const decision =
      aspect === 'request' ? await manageRequest(turn, ports) : await manageExisting(turn, aspect, ports);
    await keepPending(turn, decision, ports);
    return decision;
  },
  fulfil: (turn, ports) => (isAboutLabel(turn) ? fulfilLabel(turn, ports) : fulfil(turn, ports)),
  resume: resumeReturn,
};

const isAboutLabel = (turn: Turn): boolean => notesOf(taskOf(turn)).aspect === 'label';

const isAskedHowMany = (turn: Turn): boolean => decodeSelection(notesOf(taskOf(turn)).chosen ?? '').open !== undefined;
