import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { LONG_MS, openShop, type Shop } from '../support/stack/open-shop.ts';

jest.setTimeout(LONG_MS);
let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

/** What the customer types, or the choice that is clicked, and what the answer has to say, in this order. */
const DIALOGUE: readonly (readonly [says: string | { readonly clicks: string }, answer: readonly string[]])[] = [
  ['Hi, I need to check on my order', ['automated assistant', 'order number']],
  ["It's order 12345", ['Thank', 'email address']],
  [
    'john.doe@email.com',
    ['Order #12345 is currently being prepared', 'by tomorrow', 'Gold member', 'hear about deals', 'electronics'],
  ],
  ['Sure, what do you have?', ['Based on your electronics purchase', '20% off accessories', 'budget range']],
  [
    'Maybe around $50',
    [
      'Wireless Charging Pad, normally $60.00, now $48.00',
      'Gold member',
      'Delivery is free',
      'add the Wireless Charging Pad for $48.00 to your order #12345?',
    ],
  ],
  ["Not right now, but I'd like to hear about future deals", ['first name']],
  ['John', ['last name', 'purchase']],
  ['Smith', ['How would you prefer to be contacted?']],
  ['Email is fine', ['j•••@e•••.com', 'personalized deals', 'may we e-mail you?']],
  [{ clicks: 'Yes, e-mail me' }, ['choose offers and prices for you']],
  ['yes please', ['sell your contact details']],
  ['no thanks', ['A link is on its way to j•••@e•••.com', "you're in"]],
];

it('holds the sample dialogue whole, typed and clicked, and tells beside it what goes on', async () => {
  const { page, wrongs, answers, entries, say } = await shop.visit();

  for (const [at, [says, parts]] of DIALOGUE.entries()) {
    if (typeof says === 'string') await say(says);
    else await page.getByRole('button', { name: says.clicks, exact: true }).click();
    const told = await answers.nth(at).innerText();
    let from = 0;
    for (const part of parts) {
      expect(told.slice(from)).toContain(part);
      from = told.indexOf(part, from) + part.length;
    }
  }

  expect(await entries.count()).toBe(2 * DIALOGUE.length);
  await expectFact('CaptureLeadInfo');
  expect(wrongs).toEqual([]);

  async function expectFact(text: string) {
    await page.getByRole('region', { name: 'What is going on' }).getByText(text).waitFor();
  }
});
