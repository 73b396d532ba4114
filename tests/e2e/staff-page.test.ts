import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildWeb } from '../../web/build-web.cjs';
import { openStaffApi } from '../support/a-staff-api.ts';
import { staffSamples } from '../support/staff-samples.ts';
import { type Browser, startBrowser } from './support/browser.ts';
import { flaws } from './support/flaws.ts';
import { serveFunction } from './support/serve-function.ts';

const SHOTS = process.env['STAFF_SHOTS'];
const LONG = 60_000;
let browser: Browser;

beforeAll(async () => {
  await buildWeb(path.join(process.cwd(), '.build/web'));
  browser = await startBrowser();
}, LONG);
afterAll(() => browser.close());

/** A colleague at the page, signed in by typing a token. */
async function open(name: string, api: Awaited<ReturnType<typeof openStaffApi>>) {
  const server = await serveFunction(api.handle);
  const { page, wrongs } = await browser.open(`${server.url}/staff`);
  const stop = () => page.close().then(server.stop);
  const signIn = async () => {
    await page.getByLabel('Development token').fill(await api.tokenOf(name));
    await page.keyboard.press('Enter');
    await page.getByText(`Signed in as ${name}`).waitFor();
  };
  const shoot = async (what: string) =>
    void (SHOTS && (await page.screenshot({ path: `${SHOTS}/${what}.png`, fullPage: true })));
  return { page, wrongs, signIn, shoot, stop };
}

describe('the staff page', () => {
  it(
    'takes, notes on and closes a case by the keyboard alone',
    async () => {
      const api = await openStaffApi(await staffSamples());
      const { page, wrongs, signIn, shoot, stop } = await open('ada', api);
      expect(await flaws(page)).toEqual([]);
      await signIn();
      await shoot('cases');

      await page.getByRole('link', { name: 'CASE-ONE' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Case CASE-ONE' }).waitFor();
      await page.getByRole('button', { name: 'Take' }).press('Enter');
      await page.getByRole('status').getByText('The case is yours.').waitFor();
      await page.getByLabel('Add a note').focus();
      await page.keyboard.type('Asked the <b>warehouse</b>.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Asked the <b>warehouse</b>.').waitFor();
      await shoot('case');
      await page.getByRole('button', { name: 'Close' }).press('Enter');
      await page.getByRole('status').getByText('The case is closed.').waitFor();

      expect(api.trail.map(({ data }) => data.act)).toEqual(
        expect.arrayContaining(['sign-in', 'list-cases', 'view-case', 'take-case', 'note-on-case', 'close-case']),
      );
      expect(wrongs).toEqual([]);
      await stop();
    },
    LONG,
  );

  it(
    'tells who was faster',
    async () => {
      const api = await openStaffApi(await staffSamples());
      const { page, wrongs, signIn, stop } = await open('bob', api);
      await signIn();
      await page.getByRole('link', { name: 'CASE-ONE' }).click();
      await page.getByRole('button', { name: 'Take' }).waitFor();

      await api.ask('POST', '/cases/CASE-ONE/take', { token: await api.tokenOf('ada') });
      await page.getByRole('button', { name: 'Take' }).click();

      await page.getByRole('status').getByText('ada was faster and has it.').waitFor();
      expect(await page.getByRole('button', { name: 'Take' }).count()).toBe(0);
      expect(wrongs.filter((wrong) => !wrong.includes('409'))).toEqual([]);
      await stop();
    },
    LONG,
  );

  it(
    'is accessible in every view, in light and dark',
    async () => {
      const samples = await staffSamples();
      const api = await openStaffApi(samples);
      const { page, wrongs, signIn, shoot, stop } = await open('ada', api);
      await signIn();
      const places = ['cases', 'cases/CASE-ONE', 'calls', 'calls/CALL-1', 'leads', 'lead/person-maria'];
      for (const place of [...places, 'dead-letters', 'consents', `consent/${samples.receiptId}`, 'erasures']) {
        await page.evaluate(`location.hash = ${JSON.stringify(`#/${place}`)}`);
        await page.waitForFunction("document.activeElement?.tagName === 'H1'");
        await page.locator('main:not([aria-busy])').waitFor();

        expect({ place, flaws: await flaws(page) }).toEqual({ place, flaws: [] });
        await shoot(`light-${place.replace('/', '-')}`);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect({ place, dark: await flaws(page, ['color-contrast']) }).toEqual({ place, dark: [] });
        await shoot(`dark-${place.replace('/', '-')}`);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      expect(wrongs).toEqual([]);
      await stop();
    },
    LONG,
  );

  it(
    'fits a telephone without scrolling sideways, and asks again who is there once the token is over',
    async () => {
      const api = await openStaffApi(await staffSamples());
      const { page, wrongs, signIn, shoot, stop } = await open('ada', api);
      await page.setViewportSize({ width: 360, height: 740 });
      await signIn();
      await page.getByRole('link', { name: 'CASE-ONE' }).click();
      await page.getByRole('heading', { name: 'Case CASE-ONE' }).waitFor();
      await shoot('mobile-case');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);

      await page.evaluate("sessionStorage.setItem('staff-token', 'a.forged.token')");
      await page.reload();

      await page.getByText('You were signed out: please sign in again.').waitFor();
      expect(wrongs.filter((wrong) => !wrong.includes('401'))).toEqual([]);
      await stop();
    },
    LONG,
  );
});
