import { defineFormIntent } from '../../form/define-form-intent.ts';
import { type Intent, resume } from '../../turn/index.ts';
import { complete } from './complete.ts';
import { FORM } from './form.ts';
import { gatherToComplete } from './gather.ts';
import { tellTierDeal } from './tell-tier-deal.ts';

const form = defineFormIntent({
  form: FORM,
  gatherToComplete,
  complete,
  gatherToFulfil: () => Promise.resolve(undefined),
  fulfil: (turn) => resume(turn, {}),
});

export const upsellProducts: Intent = {
  ...form,
  manage: async (turn, ports) => tellTierDeal(turn, await form.manage(turn, ports), ports),
};
