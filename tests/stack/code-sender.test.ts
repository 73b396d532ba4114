import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { createCodeDesk } from '../../src/functions/code-desk.ts';

const CODE_SENDER = 'smart-commerce-local-codeSender';
process.env['CODE_SENDER_FUNCTION_NAME'] = CODE_SENDER;

const client = DynamoDBDocumentClient.from(new DynamoDBClient());
afterAll(() => client.destroy());

const now = () => Math.floor(Date.now() / 1000);

/** The state of a conversation's challenge once the sender has taken it. */
async function stateOnceTaken(conversationId: string): Promise<Record<string, unknown>> {
  for (;;) {
    const TableName = process.env['CONVERSATIONS_TABLE_NAME'];
    const { Item = {} } = await client.send(new GetCommand({ TableName, Key: { key: `CODE#${conversationId}` } }));
    if (Item['progress'] !== 'requested') return Item;
    await pause(20);
  }
}

it('sends the code that the desk was asked for, past the answer, and keeps its hash alone', async () => {
  const desk = createCodeDesk(client);

  expect(await desk.request({ conversationId: 'stack-customer', target: 'C-0001' }, now())).toEqual({
    kind: 'requested',
  });

  let item = await stateOnceTaken('stack-customer');
  while (item['progress'] === 'taken') item = await stateOnceTaken('stack-customer');
  expect(item).toMatchObject({ progress: 'armed', codeHash: expect.stringMatching(/^[\w-]{43}$/) });
  expect(await desk.redeem({ conversationId: 'stack-customer', code: 'no code' }, now())).toEqual({
    kind: 'wrong',
    triesLeft: 4,
  });
});

it('sends nothing for a decoy, which the desk answers alike', async () => {
  const desk = createCodeDesk(client);

  expect(await desk.request({ conversationId: 'stack-decoy', target: undefined }, now())).toEqual({
    kind: 'requested',
  });

  expect(await stateOnceTaken('stack-decoy')).not.toHaveProperty('codeHash');
  expect(await desk.redeem({ conversationId: 'stack-decoy', code: 'no code' }, now())).toEqual({
    kind: 'wrong',
    triesLeft: 4,
  });
});

it.each([
  [CODE_SENDER, 202],
  ['smart-commerce-local-nobody', 404],
])('queues an event that nobody waits for: %s', async (name, status) => {
  const response = await fetch(`${process.env['AWS_ENDPOINT_URL_LAMBDA']}/2015-03-31/functions/${name}/invocations`, {
    method: 'POST',
    headers: { 'x-amz-invocation-type': 'Event' },
    body: '{"conversationId":"nobody","challengeId":"none"}',
  });

  expect(response.status).toBe(status);
});
