import { defineFormIntent, keepPending } from '../../form/define-form-intent.ts';
import { answerRedemption, resumeRedemption } from '../../loyalty/answer-redemption.ts';
import { fulfilRedemption } from '../../loyalty/fulfil-redemption.ts';
import { redemptionAsked } from '../../loyalty/redemption-task.ts';
import { fulfilSale, manageSale, offerForSale, resumeSale } from '../../purchase/index.ts';
import { type Intent, resume } from '../../turn/index.ts';
import { answerQuestion } from './answer.ts';
import { complete } from './complete.ts';
import { FORM } from './form.ts';
import { gatherToComplete } from './gather.ts';
import { gatherAnswer } from './gather-answer.ts';
import { readQuestion } from './question.ts';
import { tellTierDeal } from './tell-tier-deal.ts';
import { answerWaited, resumeQuestion } from './waited-question.ts';

const form = defineFormIntent({
  form: FORM,
  gatherToComplete,
  complete,
  gatherToFulfil: () => Promise.resolve(undefined),
  fulfil: (turn) => resume(turn, {}),
});

/**
 * What is offered is bought step by step. A question about one product or about sales is answered at once; everything
 * else takes the form's questions, and ends with an offer.
 */
export const upsellProducts: Intent = {
  ...form,
  async manage(turn, ports) {
    const redemption = answerRedemption(turn);
    if (redemption) return redemption;
    const sale = await manageSale(turn, ports);
    if (sale) {
      await keepPending(turn, sale, ports);
      return sale;
    }
    const question = readQuestion(turn);
    if (question) return answerQuestion(turn, question, await gatherAnswer(turn, question, ports));
    const shown = await offerForSale(turn, await form.manage(turn, ports), ports);
    return tellTierDeal(turn, shown, ports);
  },
  fulfil(turn, ports) {
    if (redemptionAsked(turn.memory)) return fulfilRedemption(turn, ports);
    return turn.memory.task?.offerId === undefined ? answerWaited(turn, ports) : fulfilSale(turn, ports);
  },
  resume: (turn) => resumeQuestion(turn) ?? resumeRedemption(turn) ?? resumeSale(turn) ?? form.resume(turn),
  asksIn: readQuestion,
};
