import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoSandboxStore } from '#adapters/sandbox/dynamo-sandbox-store';
import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import type { DeclineReason } from '#business/payments/index';
import { createInMemorySandboxStore } from '../../support/in-memory-sandbox-store.ts';
import { createStorage } from '../storage.ts';
import { anAuthorization, authorizedPayment, named, type OpenGateway } from './gateway-under-test.ts';
import { createRecordedStripe } from './open-stripe.ts';

const storage = createStorage();
afterAll(storage.close);
const stripe = createRecordedStripe();
afterAll(stripe.stop);

const onDynamoDb: OpenGateway = async () => {
  const { client, tables } = await storage.open();
  return { gateway: createSandboxPaymentGateway(createDynamoSandboxStore(client, tables.payments)) };
};
const inMemory: OpenGateway = () =>
  Promise.resolve({ gateway: createSandboxPaymentGateway(createInMemorySandboxStore()) });

const ADAPTERS: readonly (readonly [name: string, open: OpenGateway])[] = [
  ['the sandbox on DynamoDB', onDynamoDb],
  ['the sandbox in memory', inMemory],
  ['Stripe, as recorded', stripe.open],
];

describe.each(ADAPTERS)('on %s,', (_adapter, open) => {
  it('an authorized amount can be taken', async () => {
    const { gateway } = await open('capture');
    const authorization = anAuthorization('pays');

    const paymentId = await authorizedPayment(gateway, authorization);
    const captured = await gateway.capture({ idempotencyKey: 'pays:capture', paymentId, amountMinor: 4800 });

    expect(captured).toEqual({ kind: 'captured' });
    expect(await gateway.find({ paymentId })).toEqual({
      kind: 'found',
      payment: {
        paymentId,
        idempotencyKey: 'pays:authorize',
        state: 'captured',
        amountMinor: 4800,
        capturedMinor: 4800,
        refundedMinor: 0,
        currency: 'USD',
      },
    });
  });

  it('a call repeated under its key has the first answer and no second effect', async () => {
    const { gateway } = await open('repeat');
    const authorization = anAuthorization('repeats');

    const first = await gateway.authorize(authorization);
    const second = await gateway.authorize(authorization);

    expect(first.kind).toBe('authorized');
    expect(second).toEqual(first);
  });

  it('a key used again for something else is an error, and changes nothing', async () => {
    const { gateway } = await open('key-reused');
    const authorization = anAuthorization('reused');
    const paymentId = await authorizedPayment(gateway, authorization);

    const again = gateway.authorize({ ...authorization, amountMinor: 9900 });

    await expect(again).rejects.toMatchObject({ code: 'payment-key-reused' });
    expect(await gateway.find({ paymentId })).toMatchObject({ payment: { amountMinor: 4800, state: 'authorized' } });
  });

  it.each<[DeclineReason, string]>([
    ['insufficient-funds', 'card-insufficient-funds'],
    ['expired-card', 'card-expired'],
    ['needs-authentication', 'card-needs-authentication'],
    ['generic', 'card-declined'],
    ['generic', 'no-such-card'],
  ])('a card is declined for the reason %s: %s', async (reason, methodId) => {
    const { gateway } = await open(`declined-${methodId}`);

    const declined = await gateway.authorize(anAuthorization(`declined-${methodId}`, { methodId }));

    expect(declined).toEqual({ kind: 'declined', reason });
  });

  it('an answer that is lost is unknown, and found by its key', async () => {
    const { gateway } = await open('answer-lost');
    const authorization = anAuthorization('lost', { methodId: 'card-answer-lost' });

    const lost = await gateway.authorize(authorization);

    expect(lost).toEqual({ kind: 'unknown' });
    expect(await gateway.find(named(authorization))).toMatchObject({
      kind: 'found',
      payment: { state: 'authorized', amountMinor: 4800 },
    });
  });

  it('a request that never arrives is unknown, and there is no payment', async () => {
    const { gateway } = await open('never-arrives');
    const authorization = anAuthorization('silence', { methodId: 'card-never-arrives' });

    expect(await gateway.authorize(authorization)).toEqual({ kind: 'unknown' });
    expect(await gateway.find(named(authorization))).toEqual({ kind: 'payment-not-found' });
  });

  it('a provider that turns a request away has done nothing', async () => {
    const { gateway } = await open('unavailable');
    const authorization = anAuthorization('busy', { methodId: 'card-unavailable' });

    expect(await gateway.authorize(authorization)).toEqual({ kind: 'unavailable' });
  });

  it('what was canceled is not taken', async () => {
    const { gateway } = await open('cancel');
    const paymentId = await authorizedPayment(gateway, anAuthorization('canceled'));

    expect(await gateway.cancel({ idempotencyKey: 'canceled:cancel', paymentId })).toEqual({ kind: 'canceled' });
    expect(await gateway.cancel({ idempotencyKey: 'canceled:again', paymentId })).toEqual({ kind: 'already-canceled' });
    expect(await gateway.capture({ idempotencyKey: 'canceled:capture', paymentId, amountMinor: 4800 })).toEqual({
      kind: 'canceled',
    });
  });

  it('what was taken is neither taken twice nor canceled', async () => {
    const { gateway } = await open('taken');
    const paymentId = await authorizedPayment(gateway, anAuthorization('taken'));
    await gateway.capture({ idempotencyKey: 'taken:capture', paymentId, amountMinor: 4800 });

    expect(await gateway.capture({ idempotencyKey: 'taken:other', paymentId, amountMinor: 4800 })).toEqual({
      kind: 'already-captured',
    });
    expect(await gateway.cancel({ idempotencyKey: 'taken:cancel', paymentId })).toEqual({ kind: 'already-captured' });
  });

  it('refunds add up to what was taken at most', async () => {
    const { gateway } = await open('refund');
    const paymentId = await authorizedPayment(gateway, anAuthorization('refunded'));
    const refund = (n: number, amountMinor: number) =>
      gateway.refund({ idempotencyKey: `refunded:refund-${n}`, paymentId, amountMinor });

    expect(await refund(0, 100)).toEqual({ kind: 'not-captured' });
    await gateway.capture({ idempotencyKey: 'refunded:capture', paymentId, amountMinor: 4800 });

    expect(await refund(1, 4000)).toMatchObject({ kind: 'refunded' });
    expect(await refund(2, 801)).toEqual({ kind: 'exceeds-captured' });
    expect(await refund(3, 800)).toMatchObject({ kind: 'refunded' });
    expect(await gateway.find({ paymentId })).toMatchObject({ payment: { refundedMinor: 4800 } });
  });

  it('nothing is done to a payment that there is not', async () => {
    const { gateway } = await open('not-found');
    const name = { paymentId: 'pi_nobody', amountMinor: 100 };
    const notFound = { kind: 'payment-not-found' };

    expect(await gateway.capture({ ...name, idempotencyKey: 'nobody:capture' })).toEqual(notFound);
    expect(await gateway.cancel({ paymentId: name.paymentId, idempotencyKey: 'nobody:cancel' })).toEqual(notFound);
    expect(await gateway.refund({ ...name, idempotencyKey: 'nobody:refund' })).toEqual(notFound);
    expect(await gateway.find({ paymentId: name.paymentId })).toEqual(notFound);
  });

  it('an amount that the provider does not take is an error', async () => {
    const { gateway } = await open('amount');
    const paymentId = await authorizedPayment(gateway, anAuthorization('amount'));

    const tooMuch = gateway.capture({ idempotencyKey: 'amount:capture', paymentId, amountMinor: 4801 });

    await expect(tooMuch).rejects.toMatchObject({ code: 'payment-request-refused' });
  });
});
