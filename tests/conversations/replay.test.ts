import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { RecognizeTextCommandOutput, SessionState } from '@aws-sdk/client-lex-runtime-v2';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from '@jest/globals';
import { createCustomer, type Customer } from '../support/conversation/customer.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient());
afterAll(() => client.destroy());

const textsOf = ({ messages = [] }: RecognizeTextCommandOutput): string =>
  messages.map(({ content }) => content).join('\n');

/** The state that a client would send to go on from an earlier answer. */
const stateOf = ({ sessionState = {} }: RecognizeTextCommandOutput): SessionState => {
  const { dialogAction, intent, sessionAttributes } = sessionState;
  return { dialogAction, intent, sessionAttributes } as SessionState;
};

async function casesOf({ sessionId }: Customer) {
  const { Items = [] } = await client.send(
    new ScanCommand({
      TableName: process.env['CASES_TABLE_NAME'] ?? '',
      FilterExpression: 'conversationId = :id',
      ExpressionAttributeValues: { ':id': sessionId },
    }),
  );
  return Items as { caseId: string; details: Record<string, string> }[];
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

test('opens one case for twenty yes at once, and tells everybody its reference or that nothing waits', async () => {
  const { customer, readOut } = await readBack();

  const answers = await Promise.all(Array.from({ length: 20 }, () => customer.say('yes', stateOf(readOut))));

  const opened = await casesOf(customer);
  expect(opened).toHaveLength(1);
  const reference = opened[0]?.caseId ?? '';
  const told = answers.map(textsOf);
  expect(told.filter((text) => text.includes(reference)).length).toBeGreaterThan(0);
  expect(told.filter((text) => !text.includes(reference) && !text.includes('nothing waiting'))).toEqual([]);
  customer.leave();
});

test('opens no second case for a read-back whose yes was used', async () => {
  const { customer, readOut } = await readBack();
  await customer.say('yes', stateOf(readOut));

  const again = await customer.say('yes', stateOf(readOut));

  expect(textsOf(again)).toContain('nothing waiting');
  expect(await casesOf(customer)).toHaveLength(1);
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

  expect((await casesOf(customer)).map(({ details }) => details['phone'])).not.toContain('+19005550000');
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
