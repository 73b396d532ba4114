import { expect, it } from '@jest/globals';
import { parseLexEvent } from '#adapters/lex/index';
import { renderEnUs } from '#conversation/messages/index';
import { createApologize } from '../../../../src/functions/lex-router/apologize.ts';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { anEmailTask } from '../../../support/a-memory.ts';

const apologize = createApologize(renderEnUs, 'support@shop.example');
const apology = { reference: '1b2c3d4e-0000', mayHaveRun: false };

it('apologizes without an event, leaving the session as it is', () => {
  const answer = apologize(undefined, apology);

  expect(answer.sessionState).toEqual({ dialogAction: { type: 'ElicitIntent' } });
  expect(answer.messages).toHaveLength(1);
});

it('names a person to turn to and the beginning of the reference', () => {
  const [said] = apologize(undefined, apology).messages ?? [];

  expect(said?.content).toContain('support@shop.example');
  expect(said?.content).toMatch(/mention 1b2c3d4e\.$/);
});

it.each([
  ['on the phone', { inputMode: 'Speech' }, 'SSML', /^<speak>.*<\/speak>$/],
  ['by SMS', { requestAttributes: { 'x-channel': 'sms' } }, 'PlainText', /^I'm sorry, something went wrong/],
])("apologizes in the channel's own form: %s", (_, members, contentType, form) => {
  const [said] = apologize(parseLexEvent({ ...aLexEvent(), ...members }), apology).messages ?? [];

  expect(said?.contentType).toBe(contentType);
  expect(said?.content).toMatch(form);
});

it.each([null, undefined])('leaves attributes out that were not there: %s', (sessionAttributes) => {
  const event = aLexEvent();
  const sessionState = { ...event.sessionState, sessionAttributes };

  const answer = apologize(parseLexEvent({ ...event, sessionState }), apology);

  expect(answer.sessionState).not.toHaveProperty('sessionAttributes');
});

it('apologizes in a dialog even for what may have run: a dialog changes nothing', () => {
  const [said] = apologize(parseLexEvent(aLexEvent()), { ...apology, mayHaveRun: true }).messages ?? [];

  expect(said?.content).toContain('something went wrong');
});

it('keeps the open question open for the same answer again, with what was filled before', () => {
  const event = parseLexEvent(
    aLexEvent({ label: 'CustomerEmail-Captured', said: { OrderNumber: '12345', CustomerEmail: 'john.doe@email.com' } }),
  );

  const { sessionState } = apologize(event, { ...apology, task: anEmailTask() });

  expect(sessionState.dialogAction).toEqual({ type: 'ElicitSlot', slotToElicit: 'CustomerEmail' });
  expect(sessionState.intent?.slots).toMatchObject({
    OrderNumber: { value: { originalValue: '12345' } },
    CustomerEmail: null,
  });
});

it.each([
  ['of another intent', 'Help', anEmailTask()],
  ['for a yes or no', 'CheckOrderStatus', anEmailTask({ asked: 'yes' })],
] as const)('waits for anything when the open question is %s', (_, intent, task) => {
  const { sessionState } = apologize(parseLexEvent(aLexEvent({ intent })), { ...apology, task });

  expect(sessionState.dialogAction).toEqual({ type: 'ElicitIntent' });
});
