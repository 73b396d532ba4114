import { expect, test } from '@jest/globals';
import { aFlow } from '../support/a-flow.ts';
import { call, SILENCE } from '../support/conversation/call.ts';
import { createCustomer } from '../support/conversation/customer.ts';
import { faultOfSsml } from '../unit/conversation/messages/fault-of-ssml.ts';

async function callIn(does: readonly string[], { isOpen = true } = {}) {
  const caller = await createCustomer(undefined, { 'x-channel': 'voice' });
  const went = await call(aFlow(), { caller, does, isOpen });
  caller.leave();
  expect(went.heard.map(faultOfSsml).filter(Boolean)).toEqual([]);
  return { ...went, words: went.heard.join('\n') };
}

test('tells a caller where the order is whose number is keyed in, and hangs up at "stop"', async () => {
  const does = ['where is my order', '12345', 'john dot doe at email dot com', 'yes', "no, that's all", 'stop'];

  const { words, path, end } = await callIn(does);

  expect(words).toContain('Order <say-as interpret-as="digits">12345</say-as> is');
  expect(words).not.toMatch(/https?:|@|#/);
  expect([path.at(-1), end]).toEqual(['Hang up', 'hung up']);
});

test('puts a caller through who asks for a person', async () => {
  const { words, path, end } = await callIn(['I want to talk to a person', 'yes']);

  expect(words).toContain('on to our team, under the reference <sub');
  expect(path.slice(-5)).toEqual([
    'Is a person wanted',
    "Choose the team's queue",
    'Is the team there',
    'Say that somebody comes',
    'Put through',
  ]);
  expect(end).toBe('in the queue');
});

test('offers a callback when the team is not there, and still knows the caller', async () => {
  const does = ['where is my order 12345', 'I want to talk to a person', 'yes', 'call me back'];

  const { words, path, end } = await callIn(does, { isOpen: false });

  expect(path).toContain('Offer a callback');
  expect(words).toContain('call from our team');
  expect(end).toBe('hung up');
});

test('asks a silent caller once more, and then brings in a person', async () => {
  const { path, end } = await callIn([SILENCE, SILENCE]);

  expect(path.filter((name) => name.startsWith('T') || name.startsWith('Say'))).toEqual([
    'Talk',
    'Say sorry',
    'Talk once more',
    'Say that a person is needed',
    'Say that somebody comes',
  ]);
  expect(end).toBe('in the queue');
});
