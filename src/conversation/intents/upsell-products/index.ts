import { defineFormIntent } from '../../form/define-form-intent.ts';
import { resume } from '../../turn/index.ts';
import { complete } from './complete.ts';
import { FORM } from './form.ts';
import { gatherToComplete } from './gather.ts';

export const upsellProducts = defineFormIntent({
  form: FORM,
  gatherToComplete,
  complete,
  gatherToFulfil: () => Promise.resolve(undefined),
  fulfil: (turn) => resume(turn, {}),
});
