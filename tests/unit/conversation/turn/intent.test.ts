import { expect, it } from '@jest/globals';
import { defineIntent, defineSimpleIntent, listen, message, proceed } from '#conversation/turn/index';
import { aTurn } from '../../../support/a-turn.ts';
import { UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const turn = aTurn();
const goodbye = listen(turn, { say: [message('stop.goodbye')] });

it('gives the facts that were gathered to the judgement', async () => {
  const intent = defineIntent({
    gatherToManage: () => Promise.resolve('managed'),
    manage: (_, fact) => ({ ...goodbye, slots: { [fact]: null } }),
    gatherToFulfil: () => Promise.resolve('fulfilled'),
    fulfil: (_, fact) => ({ ...goodbye, slots: { [fact]: null } }),
  });

  expect((await intent.manage(turn, UNREACHABLE_PORTS)).slots).toEqual({ managed: null });
  expect((await intent.fulfil(turn, UNREACHABLE_PORTS)).slots).toEqual({ fulfilled: null });
});

it('finds every form good when an intent has nothing to validate', () => {
  const intent = defineIntent({
    gatherToManage: () => Promise.resolve(undefined),
    manage: () => goodbye,
    gatherToFulfil: () => Promise.resolve(undefined),
    fulfil: () => goodbye,
  });

  expect(intent.validate(turn)).toEqual(proceed(turn));
});

it('answers a simple intent alike in dialog and fulfillment, from the turn alone', async () => {
  const intent = defineSimpleIntent(() => goodbye);

  expect(intent.validate(turn)).toEqual(proceed(turn));
  expect(await intent.manage(turn, UNREACHABLE_PORTS)).toEqual(goodbye);
  expect(await intent.fulfil(turn, UNREACHABLE_PORTS)).toEqual(goodbye);
});
