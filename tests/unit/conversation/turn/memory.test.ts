import { expect, it } from '@jest/globals';
import { closeQuestion, forgetCustomer, message } from '#conversation/turn/index';
import { aMemory, anIdentity, anOpenQuestion } from '../../../support/a-memory.ts';

const memory = aMemory({
  identity: anIdentity(),
  openQuestion: anOpenQuestion(),
  lastSaid: [message('help.text')],
  validatedSlots: 'abc',
  timesLost: 1,
});

it('closes the question and keeps all else', () => {
  expect(closeQuestion(memory)).toEqual(
    aMemory({ identity: anIdentity(), lastSaid: [message('help.text')], validatedSlots: 'abc', timesLost: 1 }),
  );
});

it('forgets who the customer is, what was asked and what was said', () => {
  expect(forgetCustomer(memory)).toEqual(aMemory({ validatedSlots: 'abc', timesLost: 1 }));
});
