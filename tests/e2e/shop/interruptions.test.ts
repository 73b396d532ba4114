import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LONG_MS, openShop, type Shop } from '../support/stack/open-shop.ts';

jest.setTimeout(LONG_MS);
let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});
afterEach(() => shop.leave());
afterAll(() => shop.stop());

const OFFLINE = 'We can’t be reached right now';

describe('a conversation of the shop', () => {
  it('goes on after a reload in the middle of a question', async () => {
    const { page, answers, entries, say, input } = await shop.visit();
    await say('where is my order?');
    await say('12313');
    await input.fill('priya.nata');
    const before = await entries.allInnerTexts();

    await page.reload();
    await answers.nth(1).waitFor();

    expect(await entries.allInnerTexts()).toEqual(before);
    expect(await input.inputValue()).toBe('priya.nata');
    expect(await (await say('priya.natarajan@example.com')).innerText()).toContain('#12313');
  });

  it('sends what was said offline once, when it is online again', async () => {
    const { page, answers, entries, say, input } = await shop.visit();
    await say('where is my order?');
    await page.context().setOffline(true);
    await input.fill('12286');
    await input.press('Enter');
    await page.getByText(OFFLINE).waitFor();

    await page.context().setOffline(false);
    await answers.nth(1).waitFor();

    expect(await answers.nth(1).innerText()).toMatch(/e-?mail/);
    await page.reload();
    await answers.nth(1).waitFor();
    expect(await entries.count()).toBe(4);
    expect(await page.locator('.link-state').innerText()).toBe('');
  });

  it('survives that the server goes down while it answers, and comes back', async () => {
    const { page, gate, answers, entries, say, input } = await shop.visit();
    await say('where is my order?');
    await input.fill('12281');
    const sent = page.waitForRequest(/\/messages$/);
    await input.press('Enter');
    await sent;
    await gate.close();
    await page.getByText(OFFLINE).waitFor();
    await input.fill('emily.obrien@example.com');
    await input.press('Enter');

    await gate.reopen();
    await answers.nth(2).waitFor();

    expect(await answers.nth(2).innerText()).toContain('#12281');
    expect(await entries.count()).toBe(6);
    expect(await page.locator('.link-state').innerText()).toBe('');
  });
});
