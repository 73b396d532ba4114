import { expect, it } from '@jest/globals';
import {
  defineIntent,
  defineSimpleIntent,
  isDeclined,
  listen,
  message,
  proceed,
  resume,
} from '#conversation/turn/index';
import { aTurn } from '../../../support/a-turn.ts';
import { UNREACHABLE_FULFIL_PORTS, UNREACHABLE_PORTS } from '../../../support/unreachable-ports.ts';

const turn = aTurn({ intent: 'LogOut' });
const goodbye = listen(turn, { say: [message('stop.goodbye')] });

const reading = defineIntent({
  gatherToManage: () => Promise.resolve('managed'),
  manage: (_, fact) => ({ ...goodbye, slots: { [fact]: null } }),
});

it('gives the facts that were gathered to the judgement', async () => {
  expect((await reading.manage(turn, UNREACHABLE_PORTS)).slots).toEqual({ managed: null });
});

it('goes on where it was when an intent that is answered at once comes to fulfillment', async () => {
  expect(await reading.fulfil(turn, UNREACHABLE_FULFIL_PORTS)).toEqual(resume(turn, {}));
});

it('names a wish that waited, and does nothing before it is said again', () => {
  expect(reading.resume(turn)).toEqual(resume(turn, { say: [message('wishes.whenReady', { intent: 'LogOut' })] }));
});

it('finds every form good when an intent has nothing to validate', () => {
  expect(reading.validate(turn)).toEqual(proceed(turn));
});

it('answers a simple intent alike wherever Lex asks, from the turn alone', async () => {
  const intent = defineSimpleIntent(() => goodbye);

  expect(intent.validate(turn)).toEqual(proceed(turn));
  expect(await intent.manage(turn, UNREACHABLE_PORTS)).toEqual(goodbye);
  expect(await intent.fulfil(turn, UNREACHABLE_FULFIL_PORTS)).toEqual(goodbye);
  expect(intent.resume(turn)).toEqual(goodbye);
});

it.each([
  ['yes', false],
  ['no', true],
  ['unclear', true],
] as const)('takes a confirmation answered with %s for declined: %s', (answer, isNo) => {
  expect(isDeclined(aTurn({ stage: { kind: 'confirmation-answered', answer } }))).toBe(isNo);
});

it('takes no other turn for declined', () => {
  expect(isDeclined(aTurn())).toBe(false);
});
