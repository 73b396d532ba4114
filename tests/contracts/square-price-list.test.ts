import { afterAll, expect, it } from '@jest/globals';
import { createSquareClient } from '#adapters/square/square-client';
import { createSquarePriceList } from '#adapters/square/square-price-list';
import { playRecording, type RecordedApi } from '../support/recorded-api/play-recording.ts';
import { readRecording } from '../support/recorded-api/recording.ts';

const started: RecordedApi[] = [];
afterAll(() => Promise.all(started.map((api) => api.stop())));

const NO_KEYS = { keyOf: () => undefined, reused: { status: 400, body: {} } };

async function pricesAs(scenario: string) {
  const api = await playRecording(readRecording('square', scenario), NO_KEYS);
  started.push(api);
  const baseUrl = `http://127.0.0.1:${api.port}`;
  const square = createSquareClient({ accessToken: 'recorded', timeoutSeconds: 1, baseUrl });
  return createSquarePriceList({ square, locationId: 'C6W5YS5QM06F5' }).prices();
}

it("lists every fixed price of the place, page by page, the place's own before the one for all", async () => {
  expect(await pricesAs('price-list')).toEqual([
    { sku: 'PAD', priceMinor: 6000, currency: 'USD' },
    { sku: 'HERE', priceMinor: 6500, currency: 'USD' },
    { sku: 'ONLY-HERE', priceMinor: 700, currency: 'USD' },
    { sku: 'EURO', priceMinor: 900, currency: 'EUR' },
    { sku: 'FREE', priceMinor: 0, currency: 'USD' },
  ]);
});

it.each([
  ['does not take our token', 'token', 'square-request-refused'],
  ['is down', 'down', 'square-unavailable'],
])('lists nothing while Square %s', async (_, scenario, code) => {
  await expect(pricesAs(scenario)).rejects.toMatchObject({ code });
});
