import { expect, it } from '@jest/globals';
import { NO_POINTS } from '#business/loyalty/index';
import type { Promotion } from '#business/promotions/index';
import { gatherAnswer } from '#conversation/intents/upsell-products/gather-answer';
import type { ProductQuestion as Question } from '#conversation/turn/index';
import { aCustomer } from '../../../../support/a-customer.ts';
import { aMemory, anIdentity } from '../../../../support/a-memory.ts';
import { aProduct } from '../../../../support/a-product.ts';
import { aTurn } from '../../../../support/a-turn.ts';
import { createInMemoryCustomers } from '../../../../support/in-memory-customers.ts';
import { createInMemoryOrders } from '../../../../support/in-memory-orders.ts';
import { createInMemoryProducts } from '../../../../support/in-memory-products.ts';
import { NOTHING_BOUGHT } from '../../../../support/nothing-bought.ts';
import { UNREACHABLE_PORTS } from '../../../../support/unreachable-ports.ts';

/** On from a day before the turn of `aTurn` until a day after it. */
const FOR_MEMBERS: Promotion = {
  code: 'MEMBERS',
  name: "Members' days",
  skus: ['CHARGING-PAD'],
  categories: [],
  percentOff: 20,
  startsAt: '2026-03-08T11:00[America/New_York]',
  endsAt: '2026-03-10T11:00[America/New_York]',
  unitsSold: 0,
  membersOnly: true,
};
const QUESTIONS: readonly Question[] = [
  { kind: 'sale' },
  { kind: 'product', name: 'Wireless Charging Pad' },
  { kind: 'other-thing', name: 'wireless charging pad' },
];

const SHOP = {
  products: createInMemoryProducts(aProduct()),
  promotions: { list: () => Promise.resolve([FOR_MEMBERS]) },
  customers: createInMemoryCustomers((value) => value, aCustomer()),
  orders: createInMemoryOrders(),
  ...NOTHING_BOUGHT,
  points: { balanceOf: () => Promise.resolve(NO_POINTS) },
};

/** Whether somebody with this memory hears of the sale, or gets its price, in a conversation of this epoch. */
async function salesFor(question: Question, memory: Parameters<typeof aMemory>[0], epoch: number): Promise<boolean> {
  const { sales, shopper } = await gatherAnswer(
    aTurn({ intent: 'UpsellProducts', memory: aMemory(memory) }),
    question,
    {
      ...SHOP,
      identity: { ...UNREACHABLE_PORTS.identity, readEpoch: () => Promise.resolve(epoch) },
    },
  );
  return sales.length > 0 || shopper.promotions.length > 0;
}

it.each(QUESTIONS)("tells a verified customer of members' sales, asked for a $kind", async (question) => {
  expect(await salesFor(question, { identity: anIdentity(), epoch: 1 }, 1)).toBe(true);
});

it.each(QUESTIONS)('tells nobody of them by a seal of before the log-out, asked for a $kind', async (question) => {
  expect(await salesFor(question, { identity: anIdentity(), epoch: 1 }, 2)).toBe(false);
});

it.each(QUESTIONS)('tells nobody of them whose verification is two hours old, asked for a $kind', async (question) => {
  const verifiedAtEpochSeconds = aTurn().nowEpochSeconds - 7200;

  expect(await salesFor(question, { identity: anIdentity({ verifiedAtEpochSeconds }), epoch: 1 }, 1)).toBe(false);
});

it('tells strangers of none, without a read for them', async () => {
  const turn = aTurn({ intent: 'UpsellProducts' });

  const { sales } = await gatherAnswer(
    turn,
    { kind: 'sale' },
    {
      ...UNREACHABLE_PORTS,
      ...SHOP,
      customers: UNREACHABLE_PORTS.customers,
      orders: UNREACHABLE_PORTS.orders,
    },
  );

  expect(sales).toEqual([]);
});
