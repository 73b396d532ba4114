import { expect, test } from '@jest/globals';
import { createCustomer } from '../support/conversation/customer.ts';

const MISSES = {
  'a wrong address': 'track my order 12340, my email is someone.else@example.com',
  'an unknown order': 'track my order 98761, my email is john.doe@email.com',
  "another customer's order": 'track my order 12341, my email is john.doe@email.com',
  'nothing that exists': 'track my order 98762, my email is nobody@example.com',
};

/** All that a client gets, but what names the session or the request, and the seal, whose length alone could tell. */
async function answerTo(words: string): Promise<object> {
  const customer = await createCustomer();
  const { messages, sessionState = {} } = await customer.say(words);
  const { sealedMemory = '', ...attributes } = sessionState.sessionAttributes ?? {};
  customer.leave();
  const { dialogAction, intent } = sessionState;
  return { messages, dialogAction, intent, attributes, sealLength: sealedMemory.length };
}

test('every kind of miss gets the same answer to the letter, down to the length of the seal', async () => {
  const answers = await Promise.all(Object.values(MISSES).map(answerTo));

  expect(answers).toEqual(answers.map(() => answers[0]));
});
