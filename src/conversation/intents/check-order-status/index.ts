import { defineFormIntent } from '../../form/define-form-intent.ts';
import { complete } from './complete.ts';
import { FORM } from './form.ts';
import { fulfil } from './fulfil.ts';
import { gatherToFulfil } from './gather.ts';

export const checkOrderStatus = defineFormIntent({
  form: FORM,
  gatherToComplete: () => Promise.resolve(undefined),
  complete,
  gatherToFulfil,
  fulfil,
});
