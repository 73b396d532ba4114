import { afterAll, describe, expect, it } from '@jest/globals';
import { createEasyPostCarrier } from '#adapters/easypost/easypost-carrier';
import { createEasyPostClient } from '#adapters/easypost/easypost-client';
import { createOwnCarrier } from '#adapters/letter/label/own-carrier';
import type { CarrierGateway } from '#business/shipping/index';
import { aLabelRequest } from '../../support/a-label-request.ts';
import { startEasyPost, type Trouble } from '../../support/an-easypost.ts';

const TIMEOUT_MS = 300;
const started: { stop(): Promise<void> }[] = [];
afterAll(() => Promise.all(started.map((api) => api.stop())));

async function withEasyPost(settings?: Parameters<typeof startEasyPost>[0]) {
  const api = await startEasyPost(settings);
  started.push(api);
  const client = createEasyPostClient({ apiKey: 'EZTKtest', timeoutMs: TIMEOUT_MS, baseUrl: api.url });
  return { api, carrier: createEasyPostCarrier(client) };
}

async function prepare(carrier: CarrierGateway): Promise<string> {
  const prepared = await carrier.prepareReturn(aLabelRequest());
  if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
  return prepared.shipmentId;
}

const CARRIERS: readonly (readonly [name: string, create: () => Promise<CarrierGateway>])[] = [
  ["the shop's own labels", () => Promise.resolve(createOwnCarrier('sheet'))],
  ['EasyPost', async () => (await withEasyPost()).carrier],
];

describe.each(CARRIERS)('%s', (_name, create) => {
  it('sells a label as a PDF, with the number that the parcel is followed by', async () => {
    const carrier = await create();

    const made = await carrier.createReturnLabel(await prepare(carrier), aLabelRequest());

    if (made.kind !== 'created') throw new Error(made.kind);
    expect(Buffer.from(made.label).toString('latin1')).toMatch(/^%PDF-/);
    expect(made.trackingNumber).toMatch(/^\w{8,}$/);
    expect(made.carrier).not.toBe('');
  });

  it('gives the same label for the same shipment', async () => {
    const carrier = await create();
    const shipmentId = await prepare(carrier);

    const first = await carrier.createReturnLabel(shipmentId, aLabelRequest());

    expect(await carrier.createReturnLabel(shipmentId, aLabelRequest())).toEqual(first);
  });

  it('takes a label back, as often as it is asked', async () => {
    const carrier = await create();
    const shipmentId = await prepare(carrier);
    await carrier.createReturnLabel(shipmentId, aLabelRequest());

    expect(await carrier.voidLabel(shipmentId)).toEqual({ kind: 'voided' });
    expect(await carrier.voidLabel(shipmentId)).toEqual({ kind: 'voided' });
  });
});

describe('EasyPost', () => {
  it('is told of a return as of the way out, in ounces and inches, and chooses the cheapest rate', async () => {
    const { api, carrier } = await withEasyPost();

    const shipmentId = await prepare(carrier);
    const made = await carrier.createReturnLabel(shipmentId, aLabelRequest());

    expect(api.told(shipmentId)).toMatchObject({
      ...{ is_return: true, reference: 'R-CFGHJKMP' },
      to_address: { name: 'John Smith', street1: '418 Whittier Street', zip: '43206' },
      from_address: { name: 'SmartCommerce Returns', zip: '04101' },
      parcel: { weight: 53, length: 13, width: 9.1, height: 5.2 },
    });
    expect(made).toMatchObject({ carrier: 'USPS' });
  });

  it('is paid once for two at once', async () => {
    const { api, carrier } = await withEasyPost();
    const shipmentId = await prepare(carrier);

    const made = await Promise.all([1, 2].map(() => carrier.createReturnLabel(shipmentId, aLabelRequest())));

    expect(made.map(({ kind }) => kind)).toEqual(['created', 'created']);
    expect(api.bought()).toBe(1);
  });

  it.each(['lost', 'hangs'] as const)('is paid once when its answer %s', async (how) => {
    const { api, carrier } = await withEasyPost();
    const shipmentId = await prepare(carrier);

    api.setTrouble({ at: 'buy', how });
    const first = await carrier.createReturnLabel(shipmentId, aLabelRequest());
    api.setTrouble();
    const second = await carrier.createReturnLabel(shipmentId, aLabelRequest());

    expect([first.kind, second.kind]).toEqual([how === 'lost' ? 'created' : 'unknown', 'created']);
    expect(api.bought()).toBe(1);
  });

  const BAD = { status: 422, code: 'ADDRESS.VERIFY.FAILURE' };
  it.each<[string, Trouble, string]>([
    ['an address that does not exist', { at: 'create', how: BAD }, 'refused'],
    ['too many requests', { at: 'create', how: { status: 429, code: 'RATE_LIMITED' } }, 'unavailable'],
    ['an outage', { at: 'create', how: { status: 500, code: 'INTERNAL_SERVER_ERROR' } }, 'unknown'],
    ['maintenance', { at: 'create', how: { status: 503, code: 'SERVICE_UNAVAILABLE' } }, 'unavailable'],
    ['silence', { at: 'create', how: 'hangs' }, 'unknown'],
    ['a broken connection', { at: 'create', how: 'lost' }, 'unknown'],
  ])('tells %s for what it is', async (_case, trouble, kind) => {
    const { api, carrier } = await withEasyPost();
    api.setTrouble(trouble);

    const code = trouble.how === BAD ? { code: BAD.code } : {};
    expect(await carrier.prepareReturn(aLabelRequest())).toEqual({ kind, ...code });
  });

  it('has no label as long as the file is not there to be had', async () => {
    const { api, carrier } = await withEasyPost();
    const shipmentId = await prepare(carrier);
    api.setTrouble({ at: 'label', how: { status: 404, code: 'NOT_FOUND' } });

    expect(await carrier.createReturnLabel(shipmentId, aLabelRequest())).toEqual({ kind: 'unknown' });
  });

  it('refuses where no carrier takes the parcel', async () => {
    const { carrier } = await withEasyPost({ rates: [] });

    expect(await carrier.prepareReturn(aLabelRequest())).toEqual({ kind: 'refused', code: 'SHIPMENT.RATES.NONE' });
  });

  it.each([401, 402, 403])('fails loudly when our account is the trouble: %i', async (status) => {
    const { api, carrier } = await withEasyPost();
    api.setTrouble({ at: 'create', how: { status, code: 'APIKEY.INACTIVE' } });

    await expect(carrier.prepareReturn(aLabelRequest())).rejects.toMatchObject({ code: 'carrier-request-refused' });
  });

  it('keeps the money of a label that was never bought or is used', async () => {
    const { api, carrier } = await withEasyPost();
    const shipmentId = await prepare(carrier);

    expect(await carrier.voidLabel(shipmentId)).toEqual({ kind: 'not-voidable' });
    api.setTrouble({ at: 'refund', how: 'hangs' });
    expect(await carrier.voidLabel(shipmentId)).toEqual({ kind: 'unknown' });
  });
});
