import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { goTo, press } from '../support/focus.ts';
import { LONG_MS, openShop, type Shop } from '../support/stack/open-shop.ts';
import { purchasesOf } from '../support/stack/purchases-of.ts';

jest.setTimeout(LONG_MS);
let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});
afterEach(() => shop.leave());
afterAll(() => shop.stop());

const [GRACE, TYLER] = ['C-0013', 'C-0028'];
const inTables = (customerId: string) => purchasesOf(customerId, shop.ports['DYNAMODB_LOCAL_PORT']!);

describe('a purchase on the page', () => {
  it('is made by the keyboard alone, with the focus always in sight, and is charged once for two presses', async () => {
    const { page, answers, entries, wrongs } = await shop.visit();
    const type = async (text: string) => {
      const at = await answers.count();
      await page.keyboard.type(text);
      await press(page, 'Enter');
      await answers.nth(at).waitFor();
      return answers.nth(at).innerText();
    };
    await goTo(page, 'Your message');

    await type('where is my order 12354');
    await type('grace.kim@example.com');
    await goTo(page, 'Yes', 'Shift+Tab');
    await press(page, 'Enter');
    await answers.nth(2).waitFor();
    expect(await type('45')).toContain('Wireless Charging Pad, normally $60.00, now $45.00');
    await goTo(page, 'Yes', 'Shift+Tab');
    await press(page, 'Space');
    await answers.nth(4).waitFor();
    expect(await type('7702')).toContain("I'd charge $45.00");
    await goTo(page, 'Yes', 'Shift+Tab');
    await press(page, 'Enter');
    await press(page, 'Enter');
    await answers.nth(6).waitFor();

    expect(await answers.nth(6).innerText()).toContain('$45.00 is charged');
    expect(await entries.count()).toBe(14);
    expect(await inTables(GRACE)).toEqual({
      bought: [{ state: 'done', totalMinor: 4_500 }],
      taken: [{ state: 'captured', capturedMinor: 4_500 }],
    });
    expect(wrongs).toEqual([]);
  });

  it('is charged once where the last yes is clicked twice, typed on top, and its answer is lost', async () => {
    const { page, answers, say } = await shop.visit();
    const click = async (name: string, at: number) => {
      await page.getByRole('button', { name, exact: true }).click();
      await answers.nth(at).waitFor();
    };
    await page.getByRole('button', { name: 'Ask as Tyler' }).click();
    await answers.first().waitFor();
    await click('Yes', 1);
    await say('maybe around $60');
    await click('Yes', 3);
    await say('6349');
    let lost = 0;
    await page.route('**/messages', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue();
      lost += 1;
      await route.fetch({ timeout: 0 });
      await route.abort();
    });

    await page.getByRole('button', { name: 'Yes', exact: true }).dblclick();
    await answers.nth(5).waitFor();
    expect(await answers.nth(5).innerText()).toContain('$29.99 is charged');
    await say('yes');

    expect(lost).toBe(1);
    expect(await inTables(TYLER)).toEqual({
      bought: [{ state: 'done', totalMinor: 2_999 }],
      taken: [{ state: 'captured', capturedMinor: 2_999 }],
    });
  });
});
