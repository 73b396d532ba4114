import { defineFormIntent } from '../../form/define-form-intent.ts';
import { complete } from './complete.ts';
import { FORM } from './form.ts';
import { fulfil } from './fulfil.ts';
import { gatherToFulfil } from './gather.ts';

export const checkOrderStatus = defineFormIntent({
  form: FORM,
  gatherToComplete: (_turn, _state, _ports, standing) =>
    Promise.resolve(standing.kind === 'verified' ? standing.theirs : undefined),
  complete: (turn, _state, theirs) => complete(turn, theirs),
  gatherToFulfil,
  fulfil,
});
