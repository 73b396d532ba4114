import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoCodeStore } from '#adapters/dynamodb/dynamo-code-store';
import { HOUR_SECONDS, redeemCode, requestCode, sendCode } from '#business/one-time-codes/index';
import { aCustomer } from '../support/a-customer.ts';
import { type CodePorts, codePorts } from '../support/code-ports.ts';
import { createStorage } from './storage.ts';

const NOW = 1_776_069_000;
const CLAIM = { orderNumber: '12345', email: 'john.doe@email.com' };

const storage = createStorage();
afterAll(storage.close);

/** Codes kept in DynamoDB, for a customer of the test's own. */
async function onDynamoDb(customerId: string): Promise<CodePorts> {
  const { client, tables } = await storage.open();
  const ports = codePorts({
    codes: createDynamoCodeStore(client, tables.conversations),
    customers: [aCustomer({ customerId })],
  });
  const counter = createDynamoAttemptCounter(client, tables.conversations);
  return {
    ...ports,
    countCode: (id, now) => counter.reserve({ key: `codes#${id}`, windowSeconds: HOUR_SECONDS }, now),
  };
}
async function ask(ports: CodePorts, conversationId: string, target: string | undefined, now = NOW) {
  const requested = await requestCode({ conversationId, target, claim: CLAIM }, now, ports);
  if (requested.kind === 'requested') await sendCode(ports.dispatched.at(-1)!, now, ports);
  return requested;
}
const inParallel = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const tally = (answers: readonly { readonly kind: string }[]) =>
  Object.fromEntries(
    [...new Set(answers.map(({ kind }) => kind))]
      .sort()
      .map((kind) => [kind, answers.filter((answer) => answer.kind === kind).length]),
  );

it('asks, sends and redeems a code once, through the table', async () => {
  const ports = await onDynamoDb('customer-a');
  await ask(ports, 'a', 'customer-a');

  const attempt = () => redeemCode({ conversationId: 'a', code: '012345' }, NOW + 1, ports);
  expect(await attempt()).toEqual({ kind: 'right', customerId: 'customer-a', ...CLAIM });
  expect(await attempt()).toEqual({ kind: 'over' });
});

it('redeems a code for one of fifty who bring it at once', async () => {
  const ports = await onDynamoDb('customer-b');
  await ask(ports, 'b', 'customer-b');

  const answers = await inParallel(50, () => redeemCode({ conversationId: 'b', code: '012345' }, NOW + 1, ports));

  expect(tally(answers)).toEqual({ over: 49, right: 1 });
});

it('counts fifty parallel guesses as five, and leaves nothing to try', async () => {
  const ports = await onDynamoDb('customer-c');
  await ask(ports, 'c', 'customer-c');
  const guess = (index: number) => redeemCode({ conversationId: 'c', code: String(100_000 + index) }, NOW + 1, ports);

  expect(tally(await inParallel(50, guess))).toEqual({ over: 46, wrong: 4 });
  expect(await redeemCode({ conversationId: 'c', code: '012345' }, NOW + 1, ports)).toEqual({ kind: 'over' });
});

it('sends one message when a request is handed over ten times at once', async () => {
  const ports = await onDynamoDb('customer-d');
  await requestCode({ conversationId: 'd', target: 'customer-d' }, NOW, ports);

  const outcomes = await inParallel(10, () => sendCode(ports.dispatched[0]!, NOW, ports));

  expect(tally(outcomes)).toEqual({ accepted: 1, 'not-due': 9 });
  expect(ports.sent).toHaveLength(1);
});

it('floods nobody: twenty conversations at once get five messages, and the others a code that nobody has', async () => {
  const ports = await onDynamoDb('customer-e');
  for (let index = 0; index < 20; index += 1)
    await requestCode({ conversationId: `e${index}`, target: 'customer-e' }, NOW, ports);

  await inParallel(20, (index) => sendCode(ports.dispatched[index]!, NOW, ports));

  expect(ports.sent).toHaveLength(5);
  const redeemed = await inParallel(20, (index) =>
    redeemCode({ conversationId: `e${index}`, code: '012345' }, NOW, ports),
  );
  expect(tally(redeemed)).toEqual({ right: 5, wrong: 15 });
});

describe('a customer and a decoy', () => {
  it('hear the same, request by request and try by try', async () => {
    const ports = await onDynamoDb('customer-f');
    const story = async (conversationId: string, target: string | undefined) => {
      const heard: unknown[] = [];
      for (const second of [0, 30, 60, 120, 180]) heard.push(await ask(ports, conversationId, target, NOW + second));
      for (let count = 0; count < 6; count += 1) {
        heard.push(await redeemCode({ conversationId, code: '777777' }, NOW + 200, ports));
      }
      return heard;
    };

    expect(await story('f-decoy', undefined)).toEqual(await story('f-customer', 'customer-f'));
  });
});

it('keeps no code in the clear', async () => {
  const ports = await onDynamoDb('customer-g');
  await ask(ports, 'g', 'customer-g');

  const { client, tables } = await storage.open();
  const { Item } = await client.send(new GetCommand({ TableName: tables.conversations, Key: { key: 'CODE#g' } }));
  expect(Item).toHaveProperty('codeHash');
  expect(JSON.stringify(Item)).not.toContain('012345');
});
