import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoPaymentReports } from '#adapters/dynamodb/dynamo-payment-reports';
import { createDynamoSandboxStore } from '#adapters/sandbox/dynamo-sandbox-store';
import { signSandboxEvent } from '#adapters/sandbox/event-signature';
import { writeSandboxEvent } from '#adapters/sandbox/sandbox-event-reader';
import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { ROOT } from './support/run-program.ts';

const TABLE = 'smart-commerce-local-payments';
const FunctionName = 'smart-commerce-local-paymentWebhook';
const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const lambda = new LambdaClient();
afterAll(() => {
  client.destroy();
  lambda.destroy();
});

it("keeps what the payment sandbox' event is about, in the stack as deployed", async () => {
  const now = Math.floor(Date.now() / 1000);
  const gateway = createSandboxPaymentGateway(createDynamoSandboxStore(client, TABLE));
  const idempotencyKey = 'in-stack:authorize';
  const paymentMethod = { providerCustomerId: 'sandbox-C-0001', methodId: 'card-answer-lost' };
  const order = { customerId: 'C-0001', orderNumber: '12345', amountMinor: 4800, currency: 'USD' };
  await gateway.authorize({ idempotencyKey, paymentMethod, ...order });
  const found = await gateway.find({ idempotencyKey, paymentMethod });
  if (found.kind !== 'found') throw new Error(found.kind);

  const { paymentWebhookSecret } = await keepDevelopmentKeys(join(ROOT, '.local/development-keys.json'));
  const body = writeSandboxEvent({ eventId: 'in-stack', paymentId: found.payment.paymentId });
  const headers = { 'sandbox-signature': signSandboxEvent(body, paymentWebhookSecret, now) };
  const { Payload } = await lambda.send(
    new InvokeCommand({ FunctionName, Payload: JSON.stringify({ headers, body }) }),
  );

  expect(JSON.parse(Payload!.transformToString())).toEqual({ statusCode: 200 });
  expect(await createDynamoPaymentReports(client, TABLE).find(idempotencyKey, now)).toEqual(found.payment);
});
