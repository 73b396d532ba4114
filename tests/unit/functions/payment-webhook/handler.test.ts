import { describe, expect, it } from '@jest/globals';
import { createSandboxEventReader, writeSandboxEvent } from '#adapters/sandbox/sandbox-event-reader';
import { signSandboxEvent } from '#adapters/sandbox/event-signature';
import type { Found } from '#business/payments/index';
import { createPaymentWebhook } from '../../../../src/functions/payment-webhook/handler.ts';
import { aPayment } from '../../../support/a-payment.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { createInMemoryPaymentReports } from '../../../support/in-memory-payment-reports.ts';

const NOW = 1_776_069_000;
const SECRET = 'sandbox-secret';
const payment = aPayment({ state: 'captured', capturedMinor: 4800 });

/** The webhook of a provider that says this of every payment; `post` counts how often it was asked. */
function openWebhook(answer: Found = { kind: 'found', payment }, isSettled = true) {
  const reports = createInMemoryPaymentReports();
  let asked = 0;
  const gateway = {
    find: () => {
      asked += 1;
      return Promise.resolve(answer);
    },
  };
  const readEvent = createSandboxEventReader(SECRET, () => NOW);
  const handle = createPaymentWebhook(
    () => Promise.resolve({ readEvent, gateway, reports, settle: () => Promise.resolve(isSettled) }),
    'sandbox-signature',
    () => NOW,
  );
  return { reports, asked: () => asked, post: (request: unknown) => captureOutput(() => handle(request)) };
}

const body = writeSandboxEvent({ eventId: 'evt-1', paymentId: 'pay-1' });
const signed = (text = body) => ({
  headers: { 'sandbox-signature': signSandboxEvent(text, SECRET, NOW) },
  body: text,
  isBase64Encoded: false,
});

describe('the payment webhook', () => {
  it('keeps what the payment has become', async () => {
    const { post, reports } = openWebhook();

    const { result } = await post(signed());

    expect(result).toEqual({ statusCode: 200 });
    expect(await reports.find(payment.idempotencyKey, NOW)).toEqual(payment);
  });

  it("is told again what couldn't be settled yet, and keeps nothing of it", async () => {
    const { post, reports } = openWebhook({ kind: 'found', payment }, false);

    const { result } = await post(signed());

    expect(result).toEqual({ statusCode: 503 });
    expect(await reports.find(payment.idempotencyKey, NOW)).toBeUndefined();
  });

  it('handles an event once, and answers its repetition the same', async () => {
    const { post, asked } = openWebhook();

    const answers = [await post(signed()), await post(signed())].map(({ result }) => result);

    expect(answers).toEqual([{ statusCode: 200 }, { statusCode: 200 }]);
    expect(asked()).toBe(1);
  });

  it('checks the signature on the bytes that came, when they come in base64 too', async () => {
    const { post } = openWebhook();

    const { result } = await post({ ...signed(), body: Buffer.from(body).toString('base64'), isBase64Encoded: true });

    expect(result).toEqual({ statusCode: 200 });
  });

  it.each([
    ['no signature', { ...signed(), headers: {} }],
    ['no headers', { body }],
    ["another body's signature", { ...signed(), body: writeSandboxEvent({ eventId: 'evt-2', paymentId: 'pay-1' }) }],
    ['nothing', {}],
  ])('refuses a request with %s, and asks nobody', async (_, request) => {
    const { post, asked } = openWebhook();

    expect((await post(request)).result).toEqual({ statusCode: 400 });
    expect(asked()).toBe(0);
  });

  it('answers the same for a payment that it does not know', async () => {
    const { post } = openWebhook({ kind: 'payment-not-found' });

    expect((await post(signed())).result).toEqual({ statusCode: 200 });
  });

  it('takes what is signed and about no payment', async () => {
    const { post } = openWebhook();

    expect((await post(signed('{"about":"a payout"}'))).result).toEqual({ statusCode: 200 });
  });

  it.each(['unknown', 'unavailable'] as const)('wants to be told again when the payment is %s', async (kind) => {
    const { post, reports } = openWebhook({ kind });

    expect((await post(signed())).result).toEqual({ statusCode: 503 });
    expect(await reports.isHandled('evt-1', NOW)).toBe(false);
  });

  it('counts what became of an event, and logs none of it', async () => {
    const { post } = openWebhook();

    const { lines } = await post(signed());

    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([{ PaymentEvents: 1, outcome: 'recorded' }]);
    expect(lines.join()).not.toMatch(/pay-1|evt-1/);
  });
});
