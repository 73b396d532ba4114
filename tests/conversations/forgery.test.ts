import type { RecognizeTextCommandOutput, SessionState } from '@aws-sdk/client-lex-runtime-v2';
import { expect, test } from '@jest/globals';
import { createCustomer } from '../support/conversation/customer.ts';

/** What a caller who talks to Lex directly can set: everything but the seal's content. */
const slot = (value: string) => ({ value: { originalValue: value, interpretedValue: value, resolvedValues: [value] } });
const CLAIMED: SessionState = {
  intent: {
    name: 'CheckOrderStatus',
    state: 'ReadyForFulfillment',
    confirmationState: 'Confirmed',
    slots: { OrderNumber: slot('12332'), CustomerEmail: slot('nobody@example.com') },
  },
};

test.each([
  ['filled slots and a confirmation', { ...CLAIMED, dialogAction: { type: 'Delegate' } }],
  [
    'a memory of their own',
    { ...CLAIMED, dialogAction: { type: 'Delegate' }, sessionAttributes: { memory: '{"identity":{}}' } },
  ],
  [
    'a seal of their own',
    { ...CLAIMED, dialogAction: { type: 'Delegate' }, sessionAttributes: { sealedMemory: 'v1.a.9999999999.AA.AA' } },
  ],
  [
    'the skipped confirmation',
    { ...CLAIMED, dialogAction: { type: 'Delegate' }, sessionAttributes: { confirmation: 'skip' } },
  ],
] satisfies [string, SessionState][])('tells nothing to somebody who brings %s', async (_, sessionState) => {
  const customer = await createCustomer();

  const answer = await customer.say('where is my order', sessionState);

  expect(textsOf(answer)).not.toMatch(/prepared for shipment/);
  customer.leave();
});

test('forgets who the customer is when a seal comes back in another session', async () => {
  const verified = await createCustomer();
  const sealed = await verified.say('track my order 12345, my email is john.doe@email.com');
  const stranger = await createCustomer();

  const answer = await stranger.say('where is my package', {
    sessionAttributes: { ...sealed.sessionState?.sessionAttributes },
  });

  expect(textsOf(sealed)).toMatch(/prepared for shipment/);
  expect(answer.sessionState?.dialogAction).toMatchObject({ type: 'ElicitSlot', slotToElicit: 'OrderNumber' });
  expect(textsOf(answer)).not.toMatch(/prepared for shipment/);
  verified.leave();
  stranger.leave();
});

test('keeps the verified address out of everything that a client can read, but the slot that it filled itself', async () => {
  const customer = await createCustomer();

  const answer = await customer.say('track my order 12345, my email is john.doe@email.com');

  expect(JSON.stringify(answer.sessionState?.sessionAttributes)).not.toContain('john.doe');
  expect(textsOf(answer)).not.toContain('john.doe');
  customer.leave();
});

const textsOf = ({ messages = [] }: RecognizeTextCommandOutput): string =>
  messages.map(({ content }) => content).join('\n');
