import { describe, expect, it } from '@jest/globals';
import { exportLead, packagePrice, tellPastBuyers } from '#business/exchange/index';
import { createExchangeWorld, type Options } from '../../../support/exchange-world/exchange-world.ts';
import { aContract, NOW, standingOf } from '../../../support/exchange-world/samples.ts';

const open = (options: Options = {}, contract = aContract()) => {
  const world = createExchangeWorld({ contracts: [contract], ...options });
  return { ...world, exportIt: (now = NOW) => exportLead('P-1', contract, now, world.ports) };
};

describe('a lead handed over by a file', () => {
  it('holds the fields of the package, the receipt, and the price of its score', async () => {
    expect(await open().exportIt()).toEqual({
      kind: 'exported',
      row: {
        ...{ saleId: 'id-1', receiptId: 'CR-1', currency: 'USD', priceMinor: packagePrice('Standard', 85) },
        lead: {
          ...{ firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com', phone: '+15551234567' },
          ...{ contactPreference: 'Email', interests: ['Electronics', 'Books'] },
        },
      },
    });
  });

  it.each([
    ['without consent', { standing: standingOf({ state: 'withdrawn' }) }, 'no-consent'],
    ['of a consent that names others', { standing: standingOf({ recipients: ['other'] }) }, 'not-named'],
  ] as const)('is none %s', async (_, options, reason) => {
    expect(await open(options).exportIt()).toEqual({ kind: 'left-out', reason });
  });

  it('is none of a lead that the contract does not want, or of more than it takes', async () => {
    const books = open({}, aContract({ categories: ['Books'] }));
    const none = open({}, aContract({ mostPerDay: 0 }));

    expect(await books.exportIt()).toMatchObject({ reason: 'category-not-wanted' });
    expect(await none.exportIt()).toMatchObject({ reason: 'cap-of-day' });
  });

  it('is in each file, and sold once', async () => {
    const world = open();
    const first = await world.exportIt();

    expect(await world.exportIt(NOW + 90)).toEqual(first);

    expect((await world.book.salesOf('P-1')).sales).toMatchObject([{ saleId: 'id-1', state: 'sold' }]);
  });

  it('is in no file after a withdrawal, of which the buyer is told', async () => {
    const world = open();
    await world.exportIt();
    world.state.standing = standingOf({ state: 'withdrawn' });

    expect(await world.exportIt()).toEqual({ kind: 'left-out', reason: 'no-consent' });
    await tellPastBuyers('P-1', 'revoked', NOW, world.ports);

    expect(world.notices).toEqual([{ partnerId: 'techdeals', kind: 'revoked', postId: 'id-1' }]);
  });

  it('is none of somebody erased', async () => {
    const world = open();
    world.state.isKnown = false;

    expect(await world.exportIt()).toEqual({ kind: 'left-out', reason: 'erased' });
  });
});
