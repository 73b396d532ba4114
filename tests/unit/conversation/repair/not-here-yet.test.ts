import { describe, expect, it } from '@jest/globals';
import { INTENTS } from '#conversation/intents/registry';
import { listen, message } from '#conversation/turn/index';
import { aMemory, anOpenQuestion } from '../../../support/a-memory.ts';
import { aTurn } from '../../../support/a-turn.ts';
import { UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const NOT_HERE_YET = [
  ['ProcessReturn', message('processReturn.notHereYet')],
  ['UpsellProducts', message('upsellProducts.notHereYet')],
  ['CaptureLeadInfo', message('captureLeadInfo.notHereYet')],
  ['ScheduleCallback', message('scheduleCallback.notHereYet')],
  ['ManagePrivacy', message('managePrivacy.notHereYet')],
  ['ExplainPrice', message('explainPrice.notHereYet')],
] as const;

const alternatives = [
  message('conversation.whatIsHere'),
  message('conversation.offerOfPerson', { contact: 'support@shop.example' }),
];

describe.each(NOT_HERE_YET)('%s', (intent, refusal) => {
  it('says that it is not here yet, what is, and who helps', async () => {
    const turn = aTurn({ intent });

    const decision = await INTENTS[intent].manage(turn, UNREACHABLE_PORTS);

    expect(decision).toEqual(listen(turn, { say: [refusal, ...alternatives, message('conversation.anythingElse')] }));
  });

  it('then goes back to the open question', async () => {
    const memory = aMemory({ openQuestion: anOpenQuestion() });

    const { move, say } = await INTENTS[intent].manage(aTurn({ intent, memory }), UNREACHABLE_PORTS);

    expect(move).toEqual({ kind: 'elicit', intent: 'CheckOrderStatus', slot: 'OrderNumber' });
    expect(say).toEqual([refusal, ...alternatives, message('checkOrderStatus.askOrderNumber')]);
  });

  it('answers the same in fulfillment', async () => {
    const turn = aTurn({ intent, stage: { kind: 'fulfillment' } });

    expect(await INTENTS[intent].fulfil(turn, UNREACHABLE_PORTS)).toEqual(
      await INTENTS[intent].manage(turn, UNREACHABLE_PORTS),
    );
  });
});
