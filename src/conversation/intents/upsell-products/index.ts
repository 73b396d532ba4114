import { defineFormIntent } from '../../form/define-form-intent.ts';
import { type Intent, resume } from '../../turn/index.ts';
import { answerQuestion } from './answer.ts';
import { complete } from './complete.ts';
import { FORM } from './form.ts';
import { gatherToComplete } from './gather.ts';
import { gatherAnswer } from './gather-answer.ts';
import { readQuestion } from './question.ts';
import { tellTierDeal } from './tell-tier-deal.ts';

const form = defineFormIntent({
  form: FORM,
  gatherToComplete,
  complete,
  gatherToFulfil: () => Promise.resolve(undefined),
  fulfil: (turn) => resume(turn, {}),
});

/** A question about one product or about sales is answered at once; everything else takes the form's questions. */
export const upsellProducts: Intent = {
  ...form,
  async manage(turn, ports) {
    const question = readQuestion(turn);
    return question
      ? answerQuestion(turn, question, await gatherAnswer(turn, question, ports))
      : tellTierDeal(turn, await form.manage(turn, ports), ports);
  },
};
