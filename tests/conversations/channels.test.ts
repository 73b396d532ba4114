import { expect, test } from '@jest/globals';
import { renderEnUs } from '#conversation/messages/index';
import { message } from '#conversation/turn/index';
import { createCustomer } from '../support/conversation/customer.ts';

test('answers by SMS in texts of one SMS', async () => {
  const customer = await createCustomer(undefined, { 'x-channel': 'sms' });

  const { messages = [] } = await customer.say('help');

  const texts = messages.map(({ content }) => content);
  expect(texts).toContain(renderEnUs(message('help.text'), 'sms'));
  expect(texts).not.toContain(renderEnUs(message('help.text'), 'chat'));
  customer.leave();
});

test('hears a forged or missing proof and token like none', async () => {
  const answers = [{}, { 'x-caller-proof': 'forged', 'x-shop-token': 'forged' }].map(async (attributes) => {
    const customer = await createCustomer(undefined, attributes);
    const { messages = [], sessionState } = await customer.say('where is my order 12345');
    customer.leave();
    return [messages.map(({ content }) => content), sessionState?.dialogAction];
  });

  const [anonymous, forged] = await Promise.all(answers);

  expect(forged).toEqual(anonymous);
});
