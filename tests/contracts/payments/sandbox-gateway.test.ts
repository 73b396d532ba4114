import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoSandboxStore } from '#adapters/sandbox/dynamo-sandbox-store';
import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import { createStorage } from '../storage.ts';
import { anAuthorization, authorizedPayment, named } from './gateway-under-test.ts';

const storage = createStorage();
afterAll(storage.close);

async function openGateway() {
  const { client, tables } = await storage.open();
  return createSandboxPaymentGateway(createDynamoSandboxStore(client, tables.payments));
}

describe('the sandbox', () => {
  it('answers the same to twenty calls with one key at once, from different instances', async () => {
    const instances = await Promise.all(Array.from({ length: 20 }, openGateway));
    const authorization = anAuthorization('crowd');

    const answers = await Promise.all(instances.map((gateway) => gateway.authorize(authorization)));

    const decided = answers.filter(({ kind }) => kind !== 'unavailable');
    expect(new Set(decided.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(decided[0]).toMatchObject({ kind: 'authorized' });
  });

  it('takes the money of one of many captures at once', async () => {
    const gateway = await openGateway();
    const paymentId = await authorizedPayment(gateway, anAuthorization('race'));
    const capture = (n: number) =>
      gateway.capture({ idempotencyKey: `race:capture-${n}`, paymentId, amountMinor: 4800 });

    const answers = await Promise.all([1, 2, 3, 4, 5].map(capture));

    expect(answers.filter(({ kind }) => kind === 'captured')).toHaveLength(1);
  });

  it('tells the answer that was lost when it is asked again with the same key', async () => {
    const gateway = await openGateway();
    const authorization = anAuthorization('again', { methodId: 'card-answer-lost' });
    await gateway.authorize(authorization);

    expect(await gateway.authorize(authorization)).toMatchObject({ kind: 'authorized' });
  });

  it('loses the answer to a capture that it has done', async () => {
    const gateway = await openGateway();
    const methodId = 'card-capture-answer-lost';
    const paymentId = await authorizedPayment(gateway, anAuthorization('lost-capture', { methodId }));
    const capture = { idempotencyKey: 'lost-capture:capture', paymentId, amountMinor: 4800 };

    expect(await gateway.capture(capture)).toEqual({ kind: 'unknown' });
    expect(await gateway.find({ paymentId })).toMatchObject({ payment: { state: 'captured' } });
    expect(await gateway.capture(capture)).toEqual({ kind: 'captured' });
  });

  it('does once what the network delivers twice', async () => {
    const gateway = await openGateway();
    const methodId = 'card-delivered-twice';
    const paymentId = await authorizedPayment(gateway, anAuthorization('twice', { methodId }));

    expect(await gateway.capture({ idempotencyKey: 'twice:capture', paymentId, amountMinor: 4800 })).toEqual({
      kind: 'captured',
    });
    expect(await gateway.find({ paymentId })).toMatchObject({ payment: { capturedMinor: 4800 } });
  });

  it("finds no payment by its key under another customer's name", async () => {
    const gateway = await openGateway();
    const authorization = anAuthorization('private');
    await gateway.authorize(authorization);

    const paymentMethod = { providerCustomerId: 'cus_somebody-else', methodId: 'card-accepts' };

    expect(await gateway.find({ ...named(authorization), paymentMethod })).toEqual({ kind: 'payment-not-found' });
  });

  it('does not know whether something was done when its books cannot be reached', async () => {
    const { client } = await storage.open();
    const gateway = createSandboxPaymentGateway(createDynamoSandboxStore(client, 'no-such-table'));

    expect(await gateway.authorize(anAuthorization('outage'))).toEqual({ kind: 'unknown' });
    expect(await gateway.find({ paymentId: 'any' })).toEqual({ kind: 'unknown' });
  });
});
