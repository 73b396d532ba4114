import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createEasyPostClient } from '#adapters/easypost/easypost-client';
import { createEasyPostEventReader } from '#adapters/easypost/easypost-event-reader';
import { signSandboxEvent } from '#adapters/sandbox/event-signature';
import type { ReadCarrierRequest } from '#business/shipping/index';
import { createCarrierEvents } from '../../../../src/functions/carrier-events/handler.ts';
import { createOwnEventReader } from '../../../../src/functions/carrier-events/own-event-reader.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { anOrder } from '../../../support/an-order.ts';
import { createInMemoryOrderBook } from '../../../support/in-memory-order-book.ts';
import { aLabelWorld } from '../../../support/label-world.ts';

const NOW = 1_773_100_000;
const SECRET = 'geheim-ﬁ';
const now = () => NOW;
const SHIPMENT = { carrier: 'UPS', trackingNumber: 'T-out', shippedOn: '2026-03-08' };
const own = createOwnEventReader(SECRET, now);
const easyPost = createEasyPostEventReader(createEasyPostClient({ apiKey: 'none', timeoutMs: 1 }), SECRET);

async function aWebhook(readEvent: ReadCarrierRequest, options: Parameters<typeof aLabelWorld>[0] = {}) {
  const world = await aLabelWorld(options);
  const sent = anOrder({ status: 'shipped', expectedOn: '2026-03-12', shipment: SHIPMENT });
  const orderBook = createInMemoryOrderBook(sent);
  const orders = {
    ...{ book: orderBook, newEventId: world.ports.newEventId },
    digest: (text: string) => text,
    dayOf: (iso: string) => iso.slice(0, 10),
  };
  const ports = { returns: world.ports, orders, readEvent };
  const answer = createCarrierEvents(() => Promise.resolve(ports), now);
  const order = () => orderBook.find(sent.orderNumber);
  const handle = async (request: unknown) => (await captureOutput(() => answer(request))).result;
  return { ...world, handle, order, told: orderBook.events };
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

describe('an event of a parcel on its way out', () => {
  it('delivers the order once, however often it is told', async () => {
    const { handle, order, told } = await aWebhook(own);
    const event = signed({ eventId: 'e-1', kind: 'received', trackingNumber: 'T-out' });

    expect(await handle(event)).toEqual({ statusCode: 200 });
    expect(await handle(event)).toEqual({ statusCode: 200 });

    expect(await order()).toMatchObject({ status: 'delivered', deliveredOn: '2026-03-09' });
    expect(told.map(({ type }) => type)).toEqual(['order-status-changed']);
  });

  it.each([
    ['out for delivery', { kind: 'out-for-delivery' }, { status: 'out-for-delivery' }],
    ['late', { kind: 'in-transit', expectedOn: '2026-03-14' }, { status: 'delayed', problem: { kind: 'late' } }],
    ['sooner', { kind: 'in-transit', expectedOn: '2026-03-11' }, { status: 'shipped', expectedOn: '2026-03-11' }],
    ['as promised', { kind: 'in-transit', expectedOn: '2026-03-12' }, { expectedOn: '2026-03-12', version: 1 }],
    ['lost', { kind: 'lost' }, { status: 'shipped', problem: { kind: 'lost' } }],
    ['damaged', { kind: 'damaged' }, { problem: { kind: 'damaged' } }],
  ])('tells the order that it is %s', async (_, event, expected) => {
    const { handle, order } = await aWebhook(own);

    await handle(signed({ eventId: 'e-1', trackingNumber: 'T-out', ...event }));

    expect({ version: 1, ...(await order()) }).toMatchObject(expected);
  });

  it('leaves the order alone where a return has the number', async () => {
    const { handle, told, find, rma } = await aWebhook(own);

    await handle(signed({ eventId: 'e-1', kind: 'in-transit', rma }));

    expect(told).toEqual([]);
    expect(await find()).toMatchObject({ state: 'in-transit' });
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
    ['out_for_delivery', { kind: 'out-for-delivery' }],
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
