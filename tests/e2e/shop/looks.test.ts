import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { picture } from '../support/picture.ts';
import { LONG_MS, openShop, type Shop } from '../support/stack/open-shop.ts';
import { violations } from '../support/violations.ts';

jest.setTimeout(LONG_MS);
let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const LOOKS = {
  light: { width: 1400, height: 900, colorScheme: 'light', dir: 'ltr' },
  dark: { width: 1400, height: 900, colorScheme: 'dark', dir: 'ltr' },
  mobile: { width: 320, height: 640, colorScheme: 'light', dir: 'ltr' },
  'right to left': { width: 1400, height: 900, colorScheme: 'light', dir: 'rtl' },
} as const;

/** Looks at the page as it stands in each of the ways that people have it. @returns what is wrong, and where */
async function lookAt(page: Page, stage: string, part?: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [look, { width, height, colorScheme, dir }] of Object.entries(LOOKS)) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(`document.documentElement.dir = '${dir}'`);
    await picture(page, `${stage}, ${look}`);
    const spill = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (spill > 0) found.push(`${stage}, ${look}: ${spill} pixels too wide`);
    found.push(...(await violations(page, part)).map((violation) => `${stage}, ${look}: ${violation}`));
  }
  return found;
}

it('has no fault that axe finds, at each stage of a purchase, and fits wherever it is looked at', async () => {
  const { page, wrongs, answers, say, input, launcher, panel } = await shop.visit();
  const found: string[] = [];
  const look = async (stage: string, part?: string) => found.push(...(await lookAt(page, stage, part)));
  const click = async (name: string) => {
    const at = await answers.count();
    await page.getByRole('button', { name, exact: true }).click();
    await answers.nth(at).waitFor();
  };
  const CHAT = 'smart-commerce-chat';
  await look('1 greeting');
  await panel.getByRole('button', { name: 'Close the chat' }).click();
  await look('2 closed');
  await launcher.click();

  await say('Where is my order 12353? My email is priya.natarajan@example.com');
  await look('3 order');
  await click('Yes');
  await say('no limit');
  await page.getByText('Why this price').click();
  await look('4 offer', CHAT);
  await click('Yes');
  await say('2047');
  await click('Yes');
  await look('5 receipt', CHAT);

  await input.fill('a'.repeat(2_000));
  await input.press('Enter');
  await look('6 too long', CHAT);
  await page.context().setOffline(true);
  await input.fill('thank you');
  await input.press('Enter');
  await page.getByText('We can’t be reached right now').waitFor();
  await look('7 offline', CHAT);
  await page.context().setOffline(false);
  await answers.nth(6).waitFor();
  await page.getByRole('button', { name: 'More' }).click();
  await look('8 menu', CHAT);
  await page.getByRole('button', { name: /^Messages for you/ }).click();
  await look('9 inbox', CHAT);

  expect(found).toEqual([]);
  expect(wrongs).toEqual([]);
});
