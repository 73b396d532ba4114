import { describe, expect, it } from '@jest/globals';
import { isSignedBody, secretsIn, SIGNATURE_HEADER, signBody } from '#adapters/node-crypto/signed-body';
import { createOrderEvents } from '../../../../src/functions/order-events/handler.ts';
import { anOrder } from '../../../support/an-order.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { createInMemoryOrderBook } from '../../../support/in-memory-order-book.ts';

const NOW = Date.parse('2026-03-09T12:00:00Z') / 1000;
const SECRETS = 'old-secret\nnew-secret';
const EVENT = { eventId: 'evt-00000001', orderNumber: '12345', occurredAt: '2026-03-09T11:59:00Z' };
const SHIPPED = { ...EVENT, type: 'shipped', carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };

/** The function of a shop that knows order 12345, which is being prepared. */
function openEndpoint() {
  const book = createInMemoryOrderBook(anOrder());
  const handle = createOrderEvents(
    () =>
      Promise.resolve({
        book,
        newEventId: String,
        isSigned: (body, signature) => isSignedBody({ body, signature }, secretsIn(SECRETS), NOW),
        reading: {
          hashContact: (text) => `hash-of-${text}`,
          dayOf: (iso) => iso.slice(0, 10),
          nowEpochSeconds: NOW,
        },
      }),
    SIGNATURE_HEADER,
  );
  const send = async (body: string, signature: string) => {
    const { result, lines } = await captureOutput(() => handle({ headers: { [SIGNATURE_HEADER]: signature }, body }));
    return { ...result, told: JSON.parse(result.body) as Record<string, unknown>, lines };
  };
  const post = (told: unknown, secret = 'new-secret', at = NOW) =>
    send(JSON.stringify(told), signBody(JSON.stringify(told), secret, at));
  return { book, post, send };
}

describe('POST /orders/events', () => {
  it('takes an event and says what became of it', async () => {
    const { post, book } = openEndpoint();

    const { statusCode, told } = await post(SHIPPED);

    expect([statusCode, told]).toEqual([200, { eventId: 'evt-00000001', outcome: 'changed' }]);
    expect(await book.find('12345')).toMatchObject({ status: 'shipped', shipment: { shippedOn: '2026-03-09' } });
  });

  it.each([
    ['by nobody we know', 'another-secret', NOW],
    ['more than five minutes ago', 'new-secret', NOW - 301],
    ['more than five minutes ahead', 'new-secret', NOW + 301],
  ])('takes nothing that was signed %s', async (_, secret, at) => {
    const { post, book } = openEndpoint();

    const { statusCode, told } = await post(SHIPPED, secret, at);

    expect([statusCode, told['type']]).toEqual([401, 'urn:smart-commerce:order-events:not-signed']);
    expect(await book.find('12345')).toEqual(anOrder());
  });

  it.each(['', 't=1', 'v1=00', `t=${NOW},v1=${'0'.repeat(64)}`, `t=${NOW},v1=${'G'.repeat(64)}`])(
    'takes nothing with the signature "%s"',
    async (signature) => {
      expect((await openEndpoint().send(JSON.stringify(SHIPPED), signature)).statusCode).toBe(401);
    },
  );

  it('answers unsigned callers the same for orders that exist and that do not', async () => {
    const { post } = openEndpoint();

    const answers = [await post(SHIPPED, 'forged'), await post({ ...SHIPPED, orderNumber: '404' }, 'forged')];

    expect(answers[0]?.body).toBe(answers[1]?.body);
  });

  it('takes both secrets while one takes the place of the other', async () => {
    const { post } = openEndpoint();

    expect((await post(SHIPPED, 'old-secret')).statusCode).toBe(200);
    expect((await post(SHIPPED, 'new-secret')).statusCode).toBe(200);
  });

  it('answers a repetition as one, also with its members in another order', async () => {
    const { post, book } = openEndpoint();
    await post(SHIPPED);

    const { told } = await post(Object.fromEntries(Object.entries(SHIPPED).toReversed()));

    expect(told).toEqual({ eventId: 'evt-00000001', outcome: 'repeated' });
    expect(book.events).toHaveLength(1);
  });

  it('refuses an id that was used for something else', async () => {
    const { post } = openEndpoint();
    await post(SHIPPED);

    expect((await post({ ...SHIPPED, carrier: 'FedEx' })).statusCode).toBe(409);
  });

  it.each([
    ["can't be", { ...EVENT, type: 'delivered' }, 409, 'wrong-status'],
    ['is about no order', { ...SHIPPED, orderNumber: '404' }, 404, 'unknown-order'],
    ['lies ahead', { ...SHIPPED, occurredAt: '2026-03-09T12:05:01Z' }, 400, 'not-yet'],
    [
      'ends before it begins',
      { ...SHIPPED, window: { fromIso: '2026-03-10T10:00:00Z', toIso: '2026-03-10T10:00:00Z' } },
      400,
      'no-window',
    ],
  ])('refuses what %s, and says why', async (_, event, status, name) => {
    const { statusCode, headers, told } = await openEndpoint().post(event);

    expect(statusCode).toBe(status);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(told).toMatchObject({ type: `urn:smart-commerce:order-events:${name}`, status });
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an unknown type', JSON.stringify({ ...EVENT, type: 'teleported' })],
    ['a member that nobody knows', JSON.stringify({ ...SHIPPED, color: 'red' })],
    ['no tracking number', JSON.stringify({ ...SHIPPED, trackingNumber: undefined })],
    ['a day that does not exist', JSON.stringify({ ...SHIPPED, expectedOn: '2026-02-30' })],
    ['no events', JSON.stringify({ events: [] })],
    ['26 events', JSON.stringify({ events: Array.from({ length: 26 }, () => SHIPPED) })],
    ['a prototype', '{"__proto__":{"type":"shipped"},"eventId":"evt-00000001"}'],
  ])('refuses %s without repeating what it says', async (_, body) => {
    const { send, book } = openEndpoint();

    const { statusCode, body: said, lines } = await send(body, signBody(body, 'new-secret', NOW));

    expect(statusCode).toBe(400);
    expect(`${said}${lines.join()}`).not.toMatch(/teleported|red|1Z999/);
    expect(book.events).toEqual([]);
  });

  it('refuses a body above 256 KB before it looks at its signature', async () => {
    const body = ' '.repeat(256 * 1024 + 1);

    expect((await openEndpoint().send(body, '')).statusCode).toBe(413);
    expect((await openEndpoint().send(body.slice(1), '')).statusCode).toBe(401);
  });

  it('takes a batch in its order, and says of each what became of it', async () => {
    const { post, book } = openEndpoint();
    const delivered = { ...EVENT, eventId: 'evt-00000002', type: 'delivered' };
    const unknown = { ...delivered, eventId: 'evt-00000003', orderNumber: '404' };

    const { statusCode, told } = await post({ events: [SHIPPED, unknown, delivered] });

    expect(statusCode).toBe(207);
    expect(told).toMatchObject({
      results: [
        { eventId: 'evt-00000001', outcome: 'changed' },
        { eventId: 'evt-00000003', outcome: 'refused', problem: { status: 404 } },
        { eventId: 'evt-00000002', outcome: 'changed' },
      ],
    });
    expect(await book.find('12345')).toMatchObject({ status: 'delivered' });
  });

  it('takes the day of the hours that are promised, unless another is named', async () => {
    const { post, book } = openEndpoint();
    const window = { fromIso: '2026-03-14T18:00:00Z', toIso: '2026-03-14T20:00:00Z' };

    await post({ ...SHIPPED, window });

    expect(await book.find('12345')).toMatchObject({ window, expectedOn: '2026-03-14' });
  });

  it('keeps the address of a new order out of the order', async () => {
    const { post, book } = openEndpoint();
    const [line] = anOrder().lines;
    const created = {
      ...{ ...EVENT, type: 'order-created', orderNumber: '777', customerId: 'C-1', email: ' Ada@Example.com' },
      ...{ placedAt: EVENT.occurredAt, currency: 'USD', lines: [line], expectedOn: '2026-03-12' },
    };

    expect((await post(created)).statusCode).toBe(200);
    expect(await book.find('777')).toMatchObject({ contactEmailHash: 'hash-of-ada@example.com', status: 'placed' });
    expect(JSON.stringify([await book.find('777'), book.events])).not.toMatch(/"ada@|Ada@/);
    expect((await post({ ...created, eventId: 'evt-00000009', orderNumber: '778', email: 'ada' })).statusCode).toBe(
      400,
    );
  });
});
