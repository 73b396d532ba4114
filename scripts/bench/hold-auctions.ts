import { createHttpBuyerGateway } from '#adapters/http/http-buyer-gateway';
import { createExchangeSigner } from '#adapters/node-crypto/exchange-key';
import { type BuyerContract, EXCHANGE_POLICY, holdAuction } from '#business/exchange/index';
import type { Lead } from '#business/leads/index';
import { serve } from '../../local/stack/http/serve.ts';
import { measure, row, verdict } from './measure.ts';

const BUYERS = 20;
const RUNS = 40;
const ROOM_MS = 20;

const lead: Lead = {
  ...{ leadId: 'L-1', firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com', preference: 'Email' },
  ...{ interests: ['Electronics'], source: 'asked', score: 90, leadClass: 'hot', version: 1 },
  ...{ capturedAtIso: '2026-11-23T10:00:00.000Z', updatedAtIso: '2026-11-23T10:00:00.000Z' },
};

const contract = (url: string, index: number): BuyerContract => ({
  ...{ partnerId: `buyer-${index}`, name: `Buyer ${index}`, isActive: true, package: 'Standard', currency: 'USD' },
  ...{ categories: [], regions: [], leastScore: 0, mostPerDay: 1, mostPerMonth: 1, priceMinor: 100, mostBuyers: 3 },
  ...{ endpoint: `${url}/${index}`, keyId: `buyer-${index}-1`, since: '2025-01-01' },
});

/** An auction over HTTP with twenty buyers, one of which never answers in time, beside one round of plain requests. */
export async function benchHoldAuctions(): Promise<void> {
  const server = await serve(0, async ({ path, body }) => {
    if (path.startsWith('/0/')) await new Promise((resolve) => setTimeout(resolve, 1000).unref());
    const { pingId = '', currency = 'USD' } = body === '' ? {} : (JSON.parse(body) as Record<string, string>);
    return { status: 200, body: JSON.stringify({ pingId, currency, bidMinor: 20_00 }) };
  });
  const contracts = Array.from({ length: BUYERS }, (_, index) => contract(server.url, index));
  const now = () => Math.floor(Date.now() / 1000);
  const ports = {
    buyers: createHttpBuyerGateway({ sign: createExchangeSigner('secret', now), allowsLoopback: true }),
    cohorts: {
      place: () => Promise.resolve(),
      sizesOf: (cohorts: readonly object[]) => Promise.resolve(cohorts.map(() => 99)),
    },
    newId: () => 'ping',
  };
  const plain = () =>
    Promise.all(contracts.slice(1).map(({ endpoint }) => fetch(endpoint).then((answer) => answer.text())));
  const floor = await measure(Array.from({ length: RUNS }, () => plain));
  const quick = await measure(Array.from({ length: RUNS }, () => () => holdAuction(lead, contracts.slice(1), ports)));
  const held = await measure(Array.from({ length: RUNS }, () => () => holdAuction(lead, contracts, ports)));
  await server.stop();

  console.log(`\nauction with ${BUYERS} buyers, deadline ${EXCHANGE_POLICY.bidDeadlineMs} ms`);
  console.table({
    '19 plain requests (floor)': row(floor, floor),
    '19 that answer': row(quick, floor),
    '20, one of them never': row(held, floor),
  });
  const most = EXCHANGE_POLICY.bidDeadlineMs + ROOM_MS;
  console.log(verdict(held.median <= most, `the deadline and ${ROOM_MS} ms: ${held.median.toFixed(1)} of ${most} ms`));
}
