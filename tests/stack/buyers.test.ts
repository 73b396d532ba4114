import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttpBuyerGateway } from '#adapters/http/http-buyer-gateway';
import { createExchangeSigner } from '#adapters/node-crypto/exchange-key';
import {
  type BuyerContract,
  EXCHANGE_POLICY,
  resolveSale,
  runAuction,
  tellPastBuyers,
  sendNotice,
} from '#business/exchange/index';
import { startBuyers } from '../../local/stack/buyers/start-buyers.ts';
import type { HttpServer } from '../../local/stack/http/serve.ts';
import { DEMO_PARTNERS } from '../../local/seed/partners/seed-demo-partners.ts';
import { readPartners } from '../../local/seed/partners/read-partners.ts';
import { createExchangeWorld } from '../support/exchange-world/exchange-world.ts';
import { anOfferedLead, standingOf } from '../support/exchange-world/samples.ts';

const SECRET = 'c2VjcmV0';
const LEAD = 'P-1';
const now = () => Math.floor(Date.now() / 1000);
let buyers: HttpServer;
let contracts: readonly BuyerContract[];

beforeAll(async () => {
  buyers = await startBuyers(0, SECRET);
  const read = await readPartners(DEMO_PARTNERS, buyers.url);
  if (!read.ok) throw new Error(read.flaws.join(' '));
  contracts = read.contracts.map((contract) => ({ ...contract, isActive: true, categories: [] }));
});
afterAll(() => buyers.stop());

interface Received {
  readonly partnerId: string;
  readonly what: string;
  readonly body: Readonly<Record<string, unknown>>;
}
const received = async (): Promise<readonly Received[]> =>
  ((await (await fetch(`${buyers.url}/buyers.json`)).json()) as { received: Received[] }).received;

/** The exchange with these buyers of the sandbox over HTTP. */
function openExchange(...partnerIds: string[]) {
  const world = createExchangeWorld({
    contracts: contracts.filter(({ partnerId }) => partnerIds.includes(partnerId)),
    standing: standingOf({ recipients: partnerIds }),
    lead: anOfferedLead({ email: `${partnerIds[0]}@example.com` }),
  });
  const gateway = createHttpBuyerGateway({ sign: createExchangeSigner(SECRET, now), allowsLoopback: true });
  // A busy machine makes honest buyers slow, too: what is late here is later by far.
  const patient: typeof gateway = { ...gateway, bid: (contract, ping) => gateway.bid(contract, ping, 2000) };
  let ids = 0;
  const newId = () => `${partnerIds.join('-')}-${++ids}`;
  return { world, ports: { ...world.ports, buyers: patient, newId } };
}

describe('the sandbox of buyers, over HTTP', () => {
  it('lets the best honest bid win against all that is wrong, and the winner alone gets the person', async () => {
    const bad = ['slowpoke', 'brokenline', 'datagrab', 'flood', 'eurobid', 'twice', 'lowball', 'moonshot'];
    const { world, ports } = openExchange('techdeals', 'homehub', ...bad);

    const outcome = await runAuction(LEAD, now(), ports);

    expect(outcome).toMatchObject({ kind: 'sold', partnerId: 'techdeals' });
    expect(
      Object.fromEntries(world.book.rounds[0]!.buyers.map((one) => [one.partnerId, one.reason ?? one.bidMinor])),
    ).toEqual({
      techdeals: 21_50,
      homehub: 17_00,
      slowpoke: 'late',
      brokenline: 'failed',
      datagrab: 'asks-for-more-data',
      flood: 'too-large',
      eurobid: 'other-currency',
      twice: 'bid-twice',
      lowball: 'under-reserve',
      moonshot: 'absurd',
    });
    const person = (await received()).filter(({ body }) => /@example\.com|Byron|5551234567/.test(JSON.stringify(body)));
    expect(person).toMatchObject([{ partnerId: 'techdeals', what: 'leads', body: { package: 'Premium' } }]);
  });

  it('lets an exclusive buyer come before a higher bid', async () => {
    const { ports } = openExchange('primecircle', 'refuser');

    expect(await runAuction(LEAD, now(), ports)).toMatchObject({ kind: 'sold', partnerId: 'primecircle' });
  });

  it('finds out later that a slow buyer took the lead, and posts it once', async () => {
    const { world, ports } = openExchange('latebook');
    const quick = {
      ...ports.buyers,
      post: (...[contract, body]: Parameters<typeof ports.buyers.post>) => ports.buyers.post(contract, body, 50),
    };

    expect(await runAuction(LEAD, now(), { ...ports, buyers: quick })).toMatchObject({ reason: 'outcome-unknown' });
    expect(await resolveSale(LEAD, 'latebook', now() + 60, ports)).toBe('settled');

    expect(world.book.allSales()).toMatchObject([{ state: 'sold' }]);
    expect(
      (await received()).filter(({ partnerId, what }) => partnerId === 'latebook' && what === 'leads'),
    ).toHaveLength(1);
  });

  it("tells a buyer that didn't listen the first time", async () => {
    const { world, ports } = openExchange('sportline');
    await runAuction(LEAD, now(), ports);
    world.state.standing = standingOf({ state: 'withdrawn' });

    expect(await tellPastBuyers(LEAD, 'revoked', now(), ports)).toEqual(['waits']);
    const [{ noticeId } = { noticeId: '' }] = world.book.allNotices();
    expect(await sendNotice(LEAD, noticeId, now() + 60, ports)).toBe('told');
  });

  it('refuses what another key has signed, and so would a real buyer', async () => {
    const { ports } = openExchange('techdeals');
    const forged = createHttpBuyerGateway({ sign: createExchangeSigner('other', now), allowsLoopback: true });

    expect(await forged.findPost(contracts[0]!, 'x', 1000)).toEqual({ kind: 'unknown' });
    expect(await ports.buyers.findPost(contracts[0]!, 'x', 1000)).toEqual({ kind: 'absent' });
  });

  it('is out of reach where buyers on this machine are not allowed', async () => {
    const deployed = createHttpBuyerGateway({ sign: createExchangeSigner(SECRET, now), allowsLoopback: false });
    const before = (await received()).length;

    const bid = await deployed.bid(
      contracts[0]!,
      { pingId: 'p', category: 'Books', currency: 'USD' },
      EXCHANGE_POLICY.bidDeadlineMs,
    );

    expect(bid).toEqual({ kind: 'failed' });
    expect(await received()).toHaveLength(before);
  });

  it('shows on a page what each buyer got', async () => {
    const page = await (await fetch(buyers.url)).text();

    expect(page).toContain('techdeals: leads');
    expect(page).toContain('asks for more data with its bid');
  });
});
