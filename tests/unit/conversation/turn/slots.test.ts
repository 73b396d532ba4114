import { expect, it } from '@jest/globals';
import { slotOf, slotsFrom } from '#conversation/turn/index';
import { known } from '../../../support/a-memory.ts';

it('fills every slot of the intent from what is known, null where nothing is', () => {
  expect(slotsFrom('CheckOrderStatus', { OrderNumber: known('00123', 'remembered') })).toEqual({
    OrderNumber: { said: '00123', understood: '00123', readings: ['00123'] },
    CustomerEmail: null,
    VerificationCode: null,
  });
});

it('leaves out values for slots that the intent does not have', () => {
  expect(slotsFrom('CheckOrderStatus', { Budget: known('50'), constructor: known('x') })).toEqual({
    OrderNumber: null,
    CustomerEmail: null,
    VerificationCode: null,
  });
});

it('makes no slots for an intent that has none', () => {
  expect(slotsFrom('Help', { OrderNumber: known('12345') })).toEqual({});
});

it('fills a slot as if the customer had said the value', () => {
  expect(slotOf('00123')).toEqual({ said: '00123', understood: '00123', readings: ['00123'] });
});
