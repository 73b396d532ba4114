import { describe, expect, it } from '@jest/globals';
import { createPricer } from '#business/pricing/index';
import { type Shopper, STRANGER } from '#conversation/pricing/index';
import { offerForSale } from '#conversation/purchase/index';
import { close, message } from '#conversation/turn/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { aMemory } from '../../../support/a-memory.ts';
import { aMood } from '../../../support/a-mood.ts';
import { aPricedItem } from '../../../support/a-priced-item.ts';
import { aProduct } from '../../../support/a-product.ts';
import { AROUND, aTurn } from '../../../support/a-turn.ts';
import { createInMemoryOffers } from '../../../support/in-memory-offers.ts';

const context = { today: AROUND.today, promotions: [], openProblem: false, addedToOrder: false };
const quote = createPricer(undefined, context).quote([aPricedItem()]);
const product = aProduct({ sku: quote.lines[0]?.sku ?? '', stockOnHand: 50 });
const shopper: Shopper = { ...STRANGER, customer: aCustomer({ timeZone: 'America/Chicago' }) };
const pleased = aMemory({ mood: aMood({ score: 80 }) });

/** What is said about deciding soon, when the offer is shown so many seconds after it was first made. */
async function urged(memory = pleased, later: readonly number[] = [0]): Promise<unknown[]> {
  const offers = createInMemoryOffers();
  const said: unknown[] = [];
  for (const seconds of later) {
    const turn = aTurn({ memory, nowEpochSeconds: AROUND.nowEpochSeconds + seconds, nonce: `nonce-${seconds}` });
    const shown = { ...close(turn, 'fulfilled', {}), forSale: { product, quote, shopper } };
    const { say } = await offerForSale(turn, shown, { offers });
    said.push(...say.filter(({ key }) => key.startsWith('urgency.')));
  }
  return said;
}

describe('a reason to decide soon', () => {
  it('is the end of the stored offer by the customer’s clock', async () => {
    // 15:00 in UTC is 10 in the morning in Chicago.
    expect(await urged()).toEqual([
      message('urgency.offerEnds', { on: '2026-03-10', at: '10:00', today: '2026-03-09' }),
    ]);
  });

  it('names the same moment when it is asked again: the clock does not start anew', async () => {
    const [first, again] = await urged(pleased, [0, 3 * 3600]);

    expect(again).toEqual(first);
  });

  it.each([
    ['calm', aMood()],
    ['unhappy', aMood({ score: -80, lows: 1 })],
  ])('is not told to who is %s', async (_, mood) => {
    expect(await urged(aMemory({ mood }))).toEqual([]);
  });
});
