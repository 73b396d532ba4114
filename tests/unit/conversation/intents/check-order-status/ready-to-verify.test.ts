import { describe, expect, it } from '@jest/globals';
import { readyToVerify } from '#conversation/intents/check-order-status/ready-to-verify';
import type { Stage } from '#conversation/turn/index';
import { aMemory, anOpenEmailQuestion } from '../../../../support/a-memory.ts';
import { aTurn, orderSlots } from '../../../../support/a-turn.ts';

const both = orderSlots('12345', 'john.doe@email.com');
const CLAIM = { orderNumber: '12345', email: 'john.doe@email.com' };

const STAGES: readonly (readonly [stage: Stage, stated: boolean, toBeConfirmed: boolean])[] = [
  [{ kind: 'start' }, true, false],
  [{ kind: 'slot-captured', slot: 'CustomerEmail' }, true, false],
  [{ kind: 'slot-missed', slot: 'CustomerEmail' }, false, false],
  [{ kind: 'confirmation-answered', answer: 'yes' }, true, true],
  [{ kind: 'confirmation-answered', answer: 'no' }, false, false],
  [{ kind: 'confirmation-answered', answer: 'unclear' }, false, false],
  [{ kind: 'fulfillment' }, true, false],
];

describe.each(STAGES)('at %j', (stage, whenStated, whenToBeConfirmed) => {
  it(`is ${whenStated ? '' : 'not '}ready with stated values`, () => {
    expect(readyToVerify(aTurn({ stage, slots: both }))).toEqual(whenStated ? CLAIM : undefined);
  });

  it(`is ${whenToBeConfirmed ? '' : 'not '}ready with values that are to be confirmed`, () => {
    const memory = aMemory({ openQuestion: anOpenEmailQuestion({ isToBeConfirmed: true }) });

    expect(readyToVerify(aTurn({ stage, slots: both, memory }))).toEqual(whenToBeConfirmed ? CLAIM : undefined);
  });

  it.each([
    ['nothing', orderSlots()],
    ['the number alone', orderSlots('12345')],
    ['the address alone', orderSlots(undefined, 'john.doe@email.com')],
    ['a malformed number', orderSlots('12', 'john.doe@email.com')],
    ['a malformed address', orderSlots('12345', 'john')],
  ])('is not ready with %s', (_, slots) => {
    expect(readyToVerify(aTurn({ stage, slots }))).toBeUndefined();
  });
});
