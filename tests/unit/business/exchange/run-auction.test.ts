import { describe, expect, it } from '@jest/globals';
import { resolveSale, runAuction, sendNotice, tellPastBuyers, whereSold } from '#business/exchange/index';
import { createExchangeWorld } from '../../../support/exchange-world/exchange-world.ts';
import { aContract, anOfferedLead, NOW, standingOf } from '../../../support/exchange-world/samples.ts';

const LEAD = 'P-1';
const named = (...recipients: string[]) => standingOf({ recipients });
const both = [aContract(), aContract({ partnerId: 'homehub', name: 'HomeHub' })];

describe('offering a lead', () => {
  it('asks those alone who are named, tells them nothing of the person, and posts to the winner alone', async () => {
    const contracts = [...both, aContract({ partnerId: 'stranger' })];
    const behaviours = { homehub: { bidMinor: 21_00 }, techdeals: { bidMinor: 15_00 } };
    const { ports, pings, posts, book } = createExchangeWorld({
      contracts,
      behaviours,
      standing: named('techdeals', 'homehub'),
    });

    const outcome = await runAuction(LEAD, NOW, ports);

    expect(outcome).toMatchObject({ kind: 'sold', partnerId: 'homehub' });
    expect(pings.map(({ partnerId }) => partnerId).sort()).toEqual(['homehub', 'techdeals']);
    for (const { ping } of pings)
      expect(Object.keys(ping).sort()).toEqual(['category', 'currency', 'pingId', 'region', 'scoreBand']);
    expect(posts).toMatchObject([
      { partnerId: 'homehub', body: { receiptId: 'CR-1', priceMinor: 15_00, package: 'Standard' } },
    ]);
    expect(book.settlements).toMatchObject([{ partnerId: 'homehub', priceMinor: 15_00 }]);
    expect(book.rounds).toMatchObject([
      {
        outcome: { kind: 'sold' },
        buyers: [{ partnerId: 'stranger', reason: 'not-named' }, { bidMinor: 15_00 }, { bidMinor: 21_00 }],
      },
    ]);
  });

  it('asks nobody while fewer than five leads are alike', async () => {
    const { ports, pings } = createExchangeWorld({ alike: 4 });

    expect(await runAuction(LEAD, NOW, ports)).toEqual({ kind: 'not-sold', reason: 'too-few-alike' });
    expect(pings).toEqual([]);
  });

  it('holds no auction below the high score, and asks the price of the contract', async () => {
    const { ports, pings, posts } = createExchangeWorld({ lead: anOfferedLead({ score: 69 }) });

    expect(await runAuction(LEAD, NOW, ports)).toMatchObject({ kind: 'sold' });
    expect(pings).toEqual([]);
    expect(posts).toMatchObject([{ body: { priceMinor: 4_50 } }]);
  });

  it('sells once, however often it is offered', async () => {
    const { ports, posts } = createExchangeWorld({ contracts: both, standing: named('techdeals', 'homehub') });

    await Promise.all([1, 2, 3].map(() => runAuction(LEAD, NOW, ports)));
    expect(await runAuction(LEAD, NOW, ports)).toEqual({ kind: 'not-sold', reason: 'resting' });

    expect(posts).toHaveLength(1);
  });

  it('drops a sale whose consent ends between the bids and the post, and gives its place under the cap back', async () => {
    const world = createExchangeWorld({ contracts: [aContract({ mostPerDay: 1 })] });
    const { bid } = world.ports.buyers;
    const buyers = {
      ...world.ports.buyers,
      bid: (...asked: Parameters<typeof bid>) => {
        world.state.standing = standingOf({ state: 'withdrawn' });
        return bid(...asked);
      },
    };

    expect(await runAuction(LEAD, NOW, { ...world.ports, buyers })).toEqual({
      kind: 'not-sold',
      reason: 'consent-gone',
      because: 'no-consent',
    });
    expect(world.posts).toEqual([]);
    expect(await world.book.countsOf('techdeals', NOW)).toEqual({ day: 0, month: 0 });
  });

  it('says nothing, and keeps nothing, of a person who is erased', async () => {
    const { ports, state, book } = createExchangeWorld();
    state.isKnown = false;

    expect(await runAuction(LEAD, NOW, ports)).toEqual({ kind: 'not-sold', reason: 'erased' });
    expect(book.rounds).toEqual([]);
  });
});

describe('a post whose outcome is unknown', () => {
  it('is asked after by its id, and sold when the buyer has it', async () => {
    const { ports, posts, book } = createExchangeWorld({
      behaviours: { techdeals: { post: () => ({ kind: 'unknown' }) } },
    });
    ports.buyers.findPost = () => Promise.resolve({ kind: 'accepted' });

    expect(await runAuction(LEAD, NOW, ports)).toEqual({ kind: 'not-sold', reason: 'outcome-unknown' });
    expect(await resolveSale(LEAD, 'techdeals', NOW + 29, ports)).toBe('nothing-due');
    expect(await resolveSale(LEAD, 'techdeals', NOW + 30, ports)).toBe('settled');

    expect(posts).toHaveLength(1);
    expect(book.settlements).toHaveLength(1);
  });

  it('is posted again under the same id when the buyer has nothing, and never once the consent has ended', async () => {
    let answers = 0;
    const behaviours = {
      techdeals: { post: () => ({ kind: answers++ < 1 ? ('unknown' as const) : ('accepted' as const) }) },
    };
    const again = createExchangeWorld({ behaviours });
    const withdrawn = createExchangeWorld({ behaviours: { techdeals: { post: () => ({ kind: 'unknown' }) } } });
    await runAuction(LEAD, NOW, again.ports);
    await runAuction(LEAD, NOW, withdrawn.ports);
    withdrawn.state.standing = standingOf({ state: 'withdrawn' });

    await resolveSale(LEAD, 'techdeals', NOW + 30, again.ports);
    await resolveSale(LEAD, 'techdeals', NOW + 30, withdrawn.ports);

    expect(again.posts.map(({ body }) => body.postId)).toEqual([
      again.posts[0]!.body.postId,
      again.posts[0]!.body.postId,
    ]);
    expect(again.book.allSales()).toMatchObject([{ state: 'sold' }]);
    expect(withdrawn.posts).toHaveLength(1);
    expect(withdrawn.book.allSales()).toMatchObject([{ state: 'refused' }]);
  });

  it('becomes a case when the buyer never says what became of it', async () => {
    const { ports, book, cases } = createExchangeWorld({
      behaviours: { techdeals: { post: () => ({ kind: 'unknown' }) } },
    });
    ports.buyers.findPost = () => Promise.resolve({ kind: 'unknown' });
    await runAuction(LEAD, NOW, ports);

    for (let hour = 1; hour <= 24; hour++) await resolveSale(LEAD, 'techdeals', NOW + hour * 6 * 3600, ports);

    expect(book.allSales()).toMatchObject([{ state: 'abandoned' }]);
    expect(cases).toHaveLength(1);
  });
});

describe('telling past buyers', () => {
  const sold = async (takesNotices: () => boolean = () => true) => {
    const world = createExchangeWorld({ behaviours: { techdeals: { takesNotices } } });
    await runAuction(LEAD, NOW, world.ports);
    return world;
  };

  it('tells those of a withdrawal who have the lead, once', async () => {
    const { ports, state, notices, posts } = await sold();
    expect(await tellPastBuyers(LEAD, 'revoked', NOW, ports)).toEqual([]);
    state.standing = standingOf({ state: 'withdrawn' });

    await tellPastBuyers(LEAD, 'revoked', NOW, ports);
    await tellPastBuyers(LEAD, 'revoked', NOW + 900, ports);

    expect(notices).toEqual([{ partnerId: 'techdeals', kind: 'revoked', postId: posts[0]!.body.postId }]);
  });

  it('tells the buyers of a lead that turned out to be this person’s, too', async () => {
    const { ports, state, notices } = await sold();
    state.lead = anOfferedLead({ leadId: 'P-2', absorbed: [LEAD] });
    state.standing = standingOf({ state: 'withdrawn' });

    await tellPastBuyers('P-2', 'revoked', NOW, ports);

    expect(notices.map(({ partnerId, kind }) => [partnerId, kind])).toEqual([['techdeals', 'revoked']]);
  });

  it('tells again after an erasure, although nothing is known of the person any more', async () => {
    const { ports, state, notices } = await sold();
    state.isKnown = false;
    state.lead = undefined;

    await tellPastBuyers(LEAD, 'erased', NOW, ports);

    expect(notices.map(({ kind }) => kind)).toEqual(['erased']);
    expect(await whereSold(LEAD, ports)).toMatchObject([
      { name: 'TechDeals', notices: [{ kind: 'erased', state: 'told' }] },
    ]);
  });

  it('tries again and again, and passes it to the team in the end', async () => {
    const { ports, state, cases, book } = await sold(() => false);
    state.standing = standingOf({ state: 'refused' });
    expect(await tellPastBuyers(LEAD, 'revoked', NOW, ports)).toEqual(['waits']);
    const [{ noticeId } = { noticeId: '' }] = book.allNotices();

    const outcomes: string[] = [];
    for (let day = 1; day <= 8; day++) outcomes.push(await sendNotice(LEAD, noticeId, NOW + day * 86_400, ports));

    expect(outcomes).toEqual(['waits', 'waits', 'waits', 'waits', 'waits', 'waits', 'with-team', 'nothing-due']);
    expect(cases).toHaveLength(1);
  });
});
