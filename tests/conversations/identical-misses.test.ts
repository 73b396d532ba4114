import { expect, test } from '@jest/globals';
import { createCustomer } from '../support/conversation/customer.ts';

/** What is claimed: an order number and an address. */
const MISSES = {
  'a wrong address': ['12340', 'someone.else@example.com'],
  'an unknown order': ['98761', 'john.doe@email.com'],
  "another customer's order": ['12341', 'john.doe@email.com'],
  'nothing that exists': ['98762', 'nobody@example.com'],
} as const;

/**
 * All that a client gets but what names the session or the request, and what the seal holds. The seal's length follows
 * from its content, so it tells nothing when the content is the same but for the customer's own words, and for what
 * was used, which takes the same room whatever it is.
 */
async function answerTo([orderNumber, email]: readonly [string, string]): Promise<object> {
  const customer = await createCustomer();
  const { messages, sessionState = {} } = await customer.say(`track my order ${orderNumber}, my email is ${email}`);
  const { sealedMemory: _, ...attributes } = sessionState.sessionAttributes ?? {};
  // Both are fingerprints of the customer's own words.
  const { validatedSlots: _slots, heard: _heard, used: _used, ...memory } = customer.memory();
  customer.leave();
  const { dialogAction, intent } = sessionState;
  const withoutWords = JSON.stringify(memory).replaceAll(orderNumber, 'NUMBER').replaceAll(email, 'ADDRESS');
  return { messages, dialogAction, intent, attributes, memory: JSON.parse(withoutWords) as object };
}

test('every kind of miss gets the same answer to the letter, and leaves the same in the seal', async () => {
  const answers = await Promise.all(Object.values(MISSES).map(answerTo));

  expect(answers).toEqual(answers.map(() => answers[0]));
});
