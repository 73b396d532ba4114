import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createEasyPostClient } from '#adapters/easypost/easypost-client';
import { createEasyPostEventReader } from '#adapters/easypost/easypost-event-reader';
import { signSandboxEvent } from '#adapters/sandbox/event-signature';
import type { ReadCarrierRequest } from '#business/shipping/index';
import { createCarrierEvents } from '../../../../src/functions/carrier-events/handler.ts';
import { createOwnEventReader } from '../../../../src/functions/carrier-events/own-event-reader.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { aLabelWorld } from '../../../support/label-world.ts';

const NOW = 1_773_100_000;
const SECRET = 'geheim-ﬁ';
const now = () => NOW;
const own = createOwnEventReader(SECRET, now);
const easyPost = createEasyPostEventReader(createEasyPostClient({ apiKey: 'none', timeoutMs: 1 }), SECRET);

async function aWebhook(readEvent: ReadCarrierRequest, options: Parameters<typeof aLabelWorld>[0] = {}) {
  const world = await aLabelWorld(options);
  const answer = createCarrierEvents(() => Promise.resolve({ ...world.ports, readEvent }), now);
  const handle = async (request: unknown) => (await captureOutput(() => answer(request))).result;
  return { ...world, handle };
}
const signed = (event: unknown, at = NOW) => {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  return { headers: { 'smart-commerce-signature': signSandboxEvent(body, SECRET, at) }, body };
};
const byEasyPost = (event: unknown) => {
  const body = JSON.stringify(event);
  const mac = createHmac('sha256', SECRET.normalize('NFKD')).update(body).digest('hex');
  return { headers: { 'x-hmac-signature': `hmac-sha256-hex=${mac}` }, body };
};

describe("an event of the shop's own systems", () => {
  it('moves the return once, however often it is told', async () => {
    const { handle, find, rma, events } = await aWebhook(own);
    const told = signed({ eventId: 'e-1', kind: 'in-transit', rma });

    expect(await handle(told)).toEqual({ statusCode: 200 });
    expect(await handle(told)).toEqual({ statusCode: 200 });

    expect(await find()).toMatchObject({ state: 'in-transit' });
    expect(events()).toHaveLength(1);
  });

  it('comes again when it came before its time', async () => {
    const { handle, find, rma } = await aWebhook(own);

    expect(await handle(signed({ eventId: 'e-1', kind: 'inspected', rma }))).toMatchObject({
      statusCode: 409,
      headers: { 'content-type': 'application/problem+json' },
    });
    expect(await find()).toMatchObject({ state: 'approved' });
  });

  it.each([
    ['nobody signed', { body: '{}' }],
    ['somebody else signed', { headers: { 'smart-commerce-signature': signSandboxEvent('{}', 'x', NOW) }, body: '{}' }],
    ['was signed too long ago', signed({}, NOW - 301)],
    ['was changed since', { ...signed({ eventId: 'e', kind: 'received', rma: 'R-A' }), body: '{"eventId":"f"}' }],
  ])('is forged that %s', async (_case, request) => {
    const { handle } = await aWebhook(own);

    expect(await handle(request)).toMatchObject({ statusCode: 401 });
  });

  it.each([
    ['no JSON', 'parcel!', ['body']],
    ['no parcel', { eventId: 'e', kind: 'received' }, ['rma']],
    ['no kind that is known', { eventId: 'e', kind: 'label-sent', rma: 'R-A' }, ['kind']],
    ['a return number that is none', { eventId: 'e', kind: 'received', rma: 'R\n#'.repeat(99) }, ['rma']],
  ])('is none with %s', async (_case, event, problems) => {
    const { handle } = await aWebhook(own);

    const answer = await handle(signed(event));

    expect(answer.statusCode).toBe(422);
    expect(JSON.parse(answer.body ?? '')).toMatchObject({ status: 422, problems });
  });

  it('is taken about a parcel that nobody knows', async () => {
    const { handle } = await aWebhook(own);

    expect(await handle(signed({ eventId: 'e', kind: 'received', trackingNumber: 'T-9' }))).toEqual({
      statusCode: 200,
    });
  });
});

describe('an event of EasyPost', () => {
  const event = (status: string) => ({
    ...{ id: 'evt_1', object: 'Event', description: 'tracker.updated', mode: 'test' },
    result: { id: 'trk_1', object: 'Tracker', tracking_code: 'T-1', status, carrier: 'USPS', weight: 53 },
  });

  it.each([
    ['pre_transit', { kind: 'irrelevant' }],
    ['in_transit', { kind: 'in-transit' }],
    ['out_for_delivery', { kind: 'in-transit' }],
    ['delivered', { kind: 'received' }],
    ['failure', { kind: 'irrelevant' }],
  ])('is read: %s', (status, expected) => {
    // EasyPost signs whole weights as decimals.
    const body = JSON.stringify(event(status)).replace('"weight":53', '"weight":53.0');
    const mac = createHmac('sha256', SECRET.normalize('NFKD')).update(body).digest('hex');
    const read = easyPost(body, { 'x-hmac-signature': `hmac-sha256-hex=${mac}` });

    if (expected.kind === 'irrelevant') expect(read).toEqual(expected);
    else
      expect(read).toEqual({
        kind: 'event',
        event: { ...expected, eventId: 'evt_1', parcel: { trackingNumber: 'T-1' } },
      });
  });

  it('is irrelevant when it is of no tracker, and forged when it is signed otherwise', async () => {
    const { handle } = await aWebhook(easyPost);
    const payment = byEasyPost({ id: 'evt_2', description: 'payment.created', result: {} });

    expect(await handle(payment)).toEqual({ statusCode: 200 });
    expect(await handle({ ...payment, body: payment.body.replace('evt_2', 'evt_3') })).toMatchObject({
      statusCode: 401,
    });
    expect(await handle({ body: payment.body })).toMatchObject({ statusCode: 401 });
  });
});
