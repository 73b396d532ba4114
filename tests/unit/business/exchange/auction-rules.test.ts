import { describe, expect, it } from '@jest/globals';
import {
  type Bid,
  type BidAnswer,
  chooseByPrice,
  chooseWinner,
  cohortsOf,
  judgeBid,
  narrowestShared,
  PACKAGE_NAMES,
  packagePrice,
  PACKAGES,
  projectLead,
  scoreBandOf,
} from '#business/exchange/index';
import { aContract, anOfferedLead } from '../../../support/exchange-world/samples.ts';

const PING = { pingId: 'ping-1', category: 'Electronics', currency: 'USD' } as const;
const answered = (body: unknown): BidAnswer => ({ kind: 'answered', body });
const honest = { pingId: 'ping-1', bidMinor: 11_00, currency: 'USD' };
const judge = (answer: BidAnswer) => {
  const judged = judgeBid(aContract(), answer, PING, 85);
  return judged.kind === 'bid' ? judged.bidMinor : judged.reason;
};
const aBid = (partnerId: string, bidMinor: number, changes: Partial<Bid['contract']> = {}): Bid => ({
  contract: aContract({ partnerId, ...changes }),
  bidMinor,
  reserveMinor: 11_00,
});

describe('a bid', () => {
  it('counts from the reserve on', () => {
    expect(judge(answered(honest))).toBe(11_00);
    expect(judge(answered({ ...honest, bidMinor: 10_99 }))).toBe('under-reserve');
  });

  it.each<[string, BidAnswer]>([
    ['late', { kind: 'late' }],
    ['no-bid', { kind: 'no-bid' }],
    ['too-large', { kind: 'too-large' }],
    ['failed', { kind: 'failed' }],
    ['bid-twice', answered([honest, honest])],
    ['asks-for-more-data', answered({ ...honest, fields: ['email'] })],
    ['malformed', answered({ ...honest, note: 'hello' })],
    ['malformed', answered({ ...honest, bidMinor: '1100' })],
    ['malformed', answered({ ...honest, bidMinor: 1100.5 })],
    ['malformed', answered({ ...honest, bidMinor: -1 })],
    ['malformed', answered(null)],
    ['malformed', answered([honest])],
    ['other-ping', answered({ ...honest, pingId: 'ping-0' })],
    ['other-currency', answered({ ...honest, currency: 'EUR' })],
    ['absurd', answered({ ...honest, bidMinor: 11_00 * 50 + 1 })],
  ])('does not count: %s', (reason, answer) => {
    expect(judge(answer)).toBe(reason);
  });
});

describe('the winner', () => {
  it('is the highest bid, which pays the second highest', () => {
    const chosen = chooseWinner([aBid('a', 15_00), aBid('b', 20_00), aBid('c', 12_00)]);

    expect(chosen).toMatchObject({ contract: { partnerId: 'b' }, priceMinor: 15_00 });
  });

  it('pays the reserve when nobody else bids', () => {
    expect(chooseWinner([aBid('a', 15_00)])?.priceMinor).toBe(11_00);
  });

  it('is an exclusive partner where one bids, and is compared with those alone', () => {
    const bids = [aBid('a', 30_00), aBid('b', 14_00, { mostBuyers: 1 }), aBid('c', 13_00, { mostBuyers: 1 })];

    expect(chooseWinner(bids)).toMatchObject({ contract: { partnerId: 'b' }, priceMinor: 13_00 });
  });

  it.each([[['a', 'b']], [['b', 'a']]])('of equal bids is the older contract, in any order: %s', (order) => {
    const since = { a: '2026-01-01', b: '2025-01-01' } as Record<string, string>;

    expect(chooseWinner(order.map((id) => aBid(id, 15_00, { since: since[id]! })))?.contract.partnerId).toBe('b');
  });

  it('is nobody when no bid counts', () => {
    expect(chooseWinner([])).toBeUndefined();
  });
});

describe('without an auction', () => {
  it('an exclusive partner comes first, then the highest price, at the price of its contract', () => {
    const cheap = aContract({ partnerId: 'cheap', priceMinor: 1_00 });
    const dear = aContract({ partnerId: 'dear', priceMinor: 9_00 });
    const exclusive = aContract({ partnerId: 'exclusive', priceMinor: 2_00, mostBuyers: 1 });

    expect(chooseByPrice([cheap, dear])).toEqual({ contract: dear, priceMinor: 9_00 });
    expect(chooseByPrice([cheap, dear, exclusive])).toEqual({ contract: exclusive, priceMinor: 2_00 });
  });
});

describe('a package', () => {
  it.each(PACKAGE_NAMES)('%s holds its fields, and no other', (name) => {
    expect(Object.keys(projectLead(name, anOfferedLead())).sort()).toEqual([...PACKAGES[name]].sort());
  });

  it('tells neither the ids, the customer nor the time zone of a lead', () => {
    const told = JSON.stringify(PACKAGE_NAMES.map((name) => projectLead(name, anOfferedLead())));

    for (const secret of ['P-1', 'C-1', 'America/New_York', 'T10:00']) expect(told).not.toContain(secret);
  });

  it('never costs less for a better score, nor for more fields', () => {
    for (let score = 1; score <= 100; score++) {
      for (const name of PACKAGE_NAMES)
        expect(packagePrice(name, score)).toBeGreaterThanOrEqual(packagePrice(name, score - 1));
      const [premium = 0, standard = 0, basic = 0] = PACKAGE_NAMES.map((name) => packagePrice(name, score));
      expect([premium > standard, standard > basic]).toEqual([true, true]);
    }
  });
});

describe('a ping', () => {
  it('says as much as five leads share', () => {
    const cohorts = cohortsOf(anOfferedLead());

    expect(narrowestShared(cohorts, [5, 9, 30])).toEqual({
      category: 'Electronics',
      scoreBand: '80-100',
      region: 'OH',
    });
    expect(narrowestShared(cohorts, [4, 5, 30])).toEqual({ category: 'Electronics', scoreBand: '80-100' });
    expect(narrowestShared(cohorts, [1, 4, 5])).toEqual({ category: 'Electronics' });
    expect(narrowestShared(cohorts, [1, 4, 4])).toBeUndefined();
  });

  it.each([
    [0, '0-39'],
    [39, '0-39'],
    [40, '40-59'],
    [70, '70-79'],
    [79, '70-79'],
    [80, '80-100'],
    [100, '80-100'],
  ])('tells a score of %s as %s', (score, band) => {
    expect(scoreBandOf(score)).toBe(band);
  });
});
