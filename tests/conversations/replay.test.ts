import { randomInt, randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { RecognizeTextCommandOutput, SessionState } from '@aws-sdk/client-lex-runtime-v2';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from '@jest/globals';
import type { LexResponse } from '#adapters/lex/index';
import { aLexEvent } from '../support/a-lex-event.ts';
import { withSlots } from '../support/bot-in-memory/lex-in-memory.ts';
import { createCustomer, type Customer } from '../support/conversation/customer.ts';
import { createStackRouter } from '../support/conversation/stack-router.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const router = createStackRouter();
afterAll(() => {
  client.destroy();
  router.leave();
});

const textsOf = ({ messages = [] }: RecognizeTextCommandOutput): string =>
  messages.map(({ content }) => content).join('\n');

/** The state that a client would send to go on from an earlier answer. */
const stateOf = ({ sessionState = {} }: RecognizeTextCommandOutput): SessionState => {
  const { dialogAction, intent, sessionAttributes } = sessionState;
  return { dialogAction, intent, sessionAttributes };
};

async function callsOf({ sessionId }: Customer) {
  const { Items = [] } = await client.send(
    new ScanCommand({
      TableName: process.env['CALLBACKS_TABLE_NAME'] ?? '',
      FilterExpression: '#context.conversationId = :id',
      ExpressionAttributeNames: { '#context': 'context' },
      ExpressionAttributeValues: { ':id': sessionId },
    }),
  );
  return Items as { bookingId: string; phone: string }[];
}

async function readBack(): Promise<{ customer: Customer; readOut: RecognizeTextCommandOutput }> {
  const customer = await createCustomer();
  await customer.say('call me back');
  await customer.say('tomorrow');
  await customer.say('10 am');
  const readOut = await customer.say('206-555-0188');
  expect(readOut.sessionState?.dialogAction?.type).toBe('ConfirmIntent');
  return { customer, readOut };
}

const wordsOf = ({ messages = [] }: LexResponse): string => messages.map(({ content }) => content).join('\n');

/** A yes as Lex hands it over: to dialog management, and to fulfillment when that lets the flow go on. */
async function sayYes({ sessionId }: Customer, sessionAttributes: Readonly<Record<string, string>>): Promise<string> {
  const about = { sessionId, intent: 'ScheduleCallback', confirmationState: 'Confirmed', words: 'yes' } as const;
  const managed = await router.answer(aLexEvent({ ...about, sessionAttributes }));
  const { dialogAction, intent, sessionAttributes: after = {} } = managed.sessionState;
  if (dialogAction.type !== 'Delegate') return wordsOf(managed);
  const event = aLexEvent({ ...about, source: 'FulfillmentCodeHook', sessionAttributes: after });
  return wordsOf(await router.answer(withSlots(event, intent?.slots ?? {})));
}

test('books one call for twenty yes at once, and tells everybody its reference or that nothing waits', async () => {
  const { customer, readOut } = await readBack();
  const attributes = stateOf(readOut).sessionAttributes ?? {};

  const told = await Promise.all(Array.from({ length: 20 }, () => sayYes(customer, attributes)));

  const opened = await callsOf(customer);
  expect(opened).toHaveLength(1);
  const reference = opened[0]?.bookingId ?? '';
  expect(told.some((text) => text.includes(reference))).toBe(true);
  expect(told.filter((text) => !text.includes(reference) && !text.includes('nothing waiting'))).toEqual([]);
  customer.leave();
});

test('counts fifty guesses at once as fifty, and verifies none of them', async () => {
  const orderNumber = String(randomInt(900_000_000, 999_999_999));
  const guess = async (count: number): Promise<string> => {
    const email = `guess${count}@example.com`;
    const words = `track order ${orderNumber} for ${email}`;
    const said = { OrderNumber: orderNumber, CustomerEmail: email };
    return wordsOf(await router.answer(aLexEvent({ sessionId: `guess-${randomUUID()}`, words, said })));
  };

  const told = await Promise.all(Array.from({ length: 50 }, (_, count) => guess(count)));

  const { Items = [] } = await client.send(
    new ScanCommand({
      TableName: process.env['CONVERSATIONS_TABLE_NAME'] ?? '',
      FilterExpression: 'begins_with(#key, :order)',
      ExpressionAttributeNames: { '#key': 'key' },
      ExpressionAttributeValues: { ':order': `ATTEMPTS#order#${orderNumber}#` },
    }),
  );
  expect(Items.map(({ attempts }) => attempts as number)).toEqual([50]);
  expect(told.filter((text) => /I found it|went wrong/.test(text))).toEqual([]);
});

test('books no second call for a read-back whose yes was used', async () => {
  const { customer, readOut } = await readBack();
  await customer.say('yes', stateOf(readOut));

  const again = await customer.say('yes', stateOf(readOut));

  expect(textsOf(again)).toContain('nothing waiting');
  expect(await callsOf(customer)).toHaveLength(1);
  customer.leave();
});

test('acts on what was read out, whatever the slots say at the yes', async () => {
  const { customer, readOut } = await readBack();
  const state = stateOf(readOut);
  const CustomerPhone = {
    value: { originalValue: '900-555-0000', interpretedValue: '+19005550000', resolvedValues: ['+19005550000'] },
  };
  const changed = {
    ...state,
    intent: { ...state.intent, name: 'ScheduleCallback', slots: { ...state.intent?.slots, CustomerPhone } },
  };

  await customer.say('yes', changed);

  expect((await callsOf(customer)).map(({ phone }) => phone)).not.toContain('+19005550000');
  customer.leave();
});

test('tells nothing to a seal of before the log-out', async () => {
  const customer = await createCustomer();
  const told = await customer.say('track my order 12345, my email is john.doe@email.com');
  expect(textsOf(told)).toMatch(/12345/);
  await customer.say('log out');
  const { sessionAttributes } = stateOf(told);

  for (const words of ['say that again', 'where is my order', 'help']) {
    const answer = await customer.say(words, { sessionAttributes });
    expect(textsOf(answer)).not.toMatch(/prepared for shipment/);
  }
  customer.leave();
});
