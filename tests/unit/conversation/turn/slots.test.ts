import { expect, it } from '@jest/globals';
import { slotOf, slotsFrom } from '#conversation/turn/index';

it('fills every slot of the intent from remembered values, null where there are none', () => {
  expect(slotsFrom('CheckOrderStatus', { OrderNumber: '00123' })).toEqual({
    OrderNumber: { said: '00123', understood: '00123', readings: ['00123'] },
    CustomerEmail: null,
  });
});

it('leaves out values for slots that the intent does not have', () => {
  expect(slotsFrom('CheckOrderStatus', { Budget: '50', constructor: 'x' })).toEqual({
    OrderNumber: null,
    CustomerEmail: null,
  });
});

it('makes no slots for an intent that has none', () => {
  expect(slotsFrom('Help', { OrderNumber: '12345' })).toEqual({});
});

it('fills a slot as if the customer had said the value', () => {
  expect(slotOf('00123')).toEqual({ said: '00123', understood: '00123', readings: ['00123'] });
});
