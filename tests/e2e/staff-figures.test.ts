import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { StaffPorts } from '../../src/functions/staff-api/ports.ts';
import { buildWeb } from '../../web/build-web.cjs';
import { OPENED } from '../support/a-case.ts';
import { openStaffApi } from '../support/a-staff-api.ts';
import { sampleExperiments, sampleInsights } from '../support/figures-samples.ts';
import { type Browser, startBrowser } from './support/browser.ts';
import { flaws } from './support/flaws.ts';
import { serveFunction } from './support/serve-function.ts';

const SHOTS = process.env['STAFF_SHOTS'];
const LONG = 120_000;
const TODAY = new Date(OPENED * 1000).toISOString().slice(0, 10);
let browser: Browser;

beforeAll(async () => {
  await buildWeb(path.join(process.cwd(), '.build/web'));
  browser = await startBrowser();
}, LONG);
afterAll(() => browser.close());

/** A colleague who has signed in, at a place of the page. */
async function openAt(place: string, ports: Partial<StaffPorts>) {
  const api = await openStaffApi({ ports });
  const server = await serveFunction(api.handle);
  const { page, wrongs } = await browser.open(`${server.url}/staff`);
  // Charts are there at once.
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  const go = async (to: string) => {
    await page.evaluate(`location.hash = ${JSON.stringify(`#/${to}`)}`);
    await page.getByRole('heading', { level: 1, name: to, exact: false }).waitFor();
    await page.locator('main:not([aria-busy])').waitFor();
  };
  await page.getByLabel('Development token').fill(await api.tokenOf('ada'));
  await page.keyboard.press('Enter');
  await page.getByText('Signed in as ada').waitFor();
  await go(place);
  const shoot = async (what: string) =>
    void (SHOTS && (await page.screenshot({ path: `${SHOTS}/${what}.png`, fullPage: true })));
  return { page, wrongs, go, shoot, trail: api.trail, stop: () => page.close().then(server.stop) };
}

const GROWING = { insights: sampleInsights(TODAY), experiments: sampleExperiments };

/** How many charts have anything drawn on them. */
const drawn = (page: Page): Promise<number> =>
  page.evaluate(`[...document.querySelectorAll('canvas')].filter((canvas) =>
    canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0)).length`);

const labelsOf = async (charts: Locator): Promise<readonly (string | null)[]> =>
  Promise.all((await charts.all()).map((chart) => chart.getAttribute('aria-label')));

describe('figures', () => {
  it(
    'are told in tiles, charts and tables, accessible in light and dark',
    async () => {
      const { page, wrongs, shoot, trail, stop } = await openAt('figures', GROWING);

      expect(await page.getByRole('listitem').filter({ hasText: 'Upsell conversion' }).innerText()).toMatch(
        /\d+(\.\d)?\s%.* of [\d,]+\n.*(up|down) .* on the 30 days before/s,
      );
      const charts = page.getByRole('img');
      expect(await charts.count()).toBe(15);
      expect(await drawn(page)).toBe(15);
      for (const label of await labelsOf(charts)) expect(label).toMatch(/\d/);
      expect(await flaws(page)).toEqual([]);
      await shoot('figures-light');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await flaws(page, ['color-contrast'])).toEqual([]);
      await shoot('figures-dark');

      expect(trail.map(({ data }) => data.act)).toEqual(expect.arrayContaining(['view-figures', 'view-paths']));
      expect(wrongs).toEqual([]);
      await stop();
    },
    LONG,
  );

  it(
    'are shown for days of one’s own, by channel, one alone, and as a file, by the keyboard',
    async () => {
      const { page, wrongs, shoot, stop } = await openAt('figures', GROWING);
      await page.getByRole('link', { name: '7 days' }).press('Enter');
      await page.getByText('on the 7 days before').first().waitFor();
      await page.getByRole('link', { name: 'Channel', exact: true }).press('Enter');
      await page.getByRole('heading', { name: 'Channel by channel' }).waitFor();
      await page.getByLabel('From').fill(TODAY);
      await page.getByRole('button', { name: 'Show' }).press('Enter');
      await page.getByText('on the day before').first().waitFor();
      await page.getByRole('table', { name: 'Operations' }).getByRole('link', { name: 'Drop off' }).press('Enter');
      await page.getByRole('img', { name: /^Drop off\. Highest: Check order status: order number/ }).waitFor();
      await shoot('figure-alone');
      expect(await flaws(page)).toEqual([]);

      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download as CSV' }).press('Enter');
      const file = await waiting;
      const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');

      expect(file.suggestedFilename()).toBe(`figures-${TODAY}-${TODAY}-by-channel.csv`);
      expect(lines[0]).toMatch(/^from,to,by,group,figure,label,unit,value,/);
      expect(lines).toContainEqual(
        expect.stringMatching(`^${TODAY},${TODAY},channel,web,conversation-completion,,share,0\\.\\d+,\\d+,\\d+,0\\.`),
      );
      expect(wrongs).toEqual([]);
      await stop();
    },
    LONG,
  );

  it(
    'say what is missing before the first conversation, and that no variant is shown',
    async () => {
      const { page, wrongs, go, shoot, stop } = await openAt('figures', {
        experiments: { ...sampleExperiments, areShown: false },
      });

      await page.getByText('No conversations yet on these days').waitFor();
      expect(await page.getByRole('link', { name: 'talk to the shop' }).getAttribute('href')).toBe('/');
      expect(await page.getByRole('img').count()).toBe(0);
      await shoot('figures-empty');
      await go('experiments');
      await page.getByText('Nobody is shown a variant now').waitFor();
      expect(wrongs).toEqual([]);
      await stop();
    },
    LONG,
  );
});

describe('experiments', () => {
  it(
    'are told in words with what is sure, accessible in light and dark',
    async () => {
      const { page, wrongs, shoot, stop } = await openAt('experiments', GROWING);

      await page.getByText('It is better, and that is no accident.').waitFor();
      await page.getByText('It does harm and is to be stopped.').first().waitFor();
      await page.getByText('Too few have seen it to say anything.').waitFor();
      await page
        .getByRole('img', { name: /^What each offer is worth, by tier and mood\. Best known: customers of Gold/ })
        .waitFor();
      expect(await drawn(page)).toBe(6);
      expect(await flaws(page)).toEqual([]);
      await shoot('experiments-light');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await flaws(page, ['color-contrast'])).toEqual([]);
      await shoot('experiments-dark');
      expect(wrongs).toEqual([]);
      await stop();
    },
    LONG,
  );

  it(
    'fit a telephone without scrolling sideways, as figures do',
    async () => {
      const { page, go, shoot, stop } = await openAt('experiments', GROWING);
      await page.setViewportSize({ width: 360, height: 740 });
      const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');

      expect(await overflow()).toBeLessThanOrEqual(0);
      await shoot('mobile-experiments');
      await go('figures');
      expect(await overflow()).toBeLessThanOrEqual(0);
      await shoot('mobile-figures');
      await stop();
    },
    LONG,
  );
});
