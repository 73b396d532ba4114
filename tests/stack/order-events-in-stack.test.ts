import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { SIGNATURE_HEADER, signBody } from '#adapters/node-crypto/signed-body';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { anOrder } from '../support/an-order.ts';
import { ROOT } from './support/run-program.ts';

const FunctionName = 'smart-commerce-local-orderEvents';
const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const lambda = new LambdaClient();
afterAll(() => {
  client.destroy();
  lambda.destroy();
});

it('takes what a carrier tells, in the stack as deployed', async () => {
  const orders = createDynamoOrderRepository(client, 'smart-commerce-local-orders');
  await orders.save(anOrder({ orderNumber: '990001' }));
  const { orderEventsSecret } = await keepDevelopmentKeys(join(ROOT, '.local/development-keys.json'));
  const now = Math.floor(Date.now() / 1000);
  const body = JSON.stringify({
    ...{ eventId: `evt-in-stack-${now}`, orderNumber: '990001', type: 'shipped', carrier: 'UPS' },
    ...{ trackingNumber: '1Z999AA10123456784', occurredAt: new Date(now * 1000).toISOString() },
  });
  const headers = { [SIGNATURE_HEADER]: signBody(body, orderEventsSecret, now) };

  const { Payload } = await lambda.send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify({ headers, body }) }),
  );

  expect(JSON.parse(Payload!.transformToString())).toMatchObject({ statusCode: 200 });
  expect(await orders.findByNumber('990001')).toMatchObject({ status: 'shipped', shipment: { carrier: 'UPS' } });
});
