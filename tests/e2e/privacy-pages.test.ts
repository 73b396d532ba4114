import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAIL, openPrivacyWorld } from '../support/privacy-pages.ts';
import { type Browser, startBrowser } from './support/browser.ts';
import { serveFunction } from './support/serve-function.ts';

const LONG = 60_000;
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
}, LONG);
afterAll(() => browser.close());

/** The pages of a shop that knows John, in a real browser. */
async function visit(pathOf: (world: ReturnType<typeof openPrivacyWorld>, personId: string) => string) {
  const world = openPrivacyWorld({ partners: [{ partnerId: 'acme', name: 'Acme <Homes>' }] });
  const { personId } = await world.john('asked');
  const server = await serveFunction(world.handle);
  const { page, wrongs } = await browser.open(`${server.url}${pathOf(world, personId)}`);
  return { world, page, wrongs, stop: () => page.close().then(server.stop) };
}

describe('the privacy pages', () => {
  it(
    'confirm mail by the keyboard alone',
    async () => {
      const { world, page, wrongs, stop } = await visit((of, personId) => of.link('confirm', personId));
      expect((await world.standing())?.email.state).toBe('pending');

      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'You’re in' }).waitFor();

      expect((await world.standing())?.email.state).toBe('granted');
      expect(wrongs).toEqual([]);
      await stop();
    },
    LONG,
  );

  it(
    'unsubscribe by one click',
    async () => {
      const { world, page, wrongs, stop } = await visit((of, personId) => of.link('unsubscribe', personId));

      await page.getByRole('button', { name: 'Unsubscribe' }).click();
      await page.getByRole('status').waitFor();

      expect((await world.standing())?.email.state).toBe('withdrawn');
      expect(wrongs).toEqual([]);
      await stop();
    },
    LONG,
  );

  it(
    'show each consent with its question, and save what is chosen',
    async () => {
      const { world, page, wrongs, stop } = await visit((of, personId) => of.link('preferences', personId));
      const sale = page.getByRole('group', { name: 'Selling your details' });
      expect(await sale.textContent()).toContain('Acme <Homes>');

      await sale.getByLabel('Yes').check();
      await page.getByRole('group', { name: 'News and offers by e-mail' }).getByLabel('No').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('status').waitFor();

      expect(await sale.getByLabel('Yes').isChecked()).toBe(true);
      expect(await world.standing()).toMatchObject({
        email: { state: 'withdrawn' },
        sale: { state: 'granted', recipients: ['acme'] },
        profiling: { state: 'none' },
      });
      await page.getByRole('button', { name: 'Say no to everything' }).click();
      await page.getByText('Saved.').waitFor();
      expect((await world.standing())?.sale.state).toBe('withdrawn');
      expect(wrongs).toEqual([]);
      await stop();
    },
    LONG,
  );

  it(
    'lead from a wish by the code to the second yes that erases',
    async () => {
      const { world, page, wrongs, stop } = await visit(() => '/privacy');
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByRole('link', { name: 'Choose what you want.' }).waitFor();

      await page.getByLabel('Erase everything about me').check();
      await page.getByLabel('Your e-mail address or phone number').fill(MAIL);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByLabel('The code').fill('012345');
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('It can’t be undone.').waitFor();
      expect(world.asked).toEqual([]);
      await page.getByRole('button', { name: 'Erase everything about me' }).click();
      await page.getByText('We’re at it.').waitFor();

      expect(world.asked).toMatchObject([{ what: 'erasure', givesUp: [] }]);
      expect(wrongs.filter((wrong) => !wrong.includes('422'))).toEqual([]);
      await stop();
    },
    LONG,
  );
});
