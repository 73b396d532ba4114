import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { picture } from '../support/picture.ts';
import { violations } from '../support/violations.ts';
import { startWidget, type Widget } from './support.ts';

let widget: Widget;

beforeAll(async () => {
  widget = await startWidget();
});
beforeEach(() => widget.server.renew());
afterAll(() => widget.stop());

const rectangle = (page: Page, selector: string) => page.locator(selector).boundingBox();

async function talk({ say }: Awaited<ReturnType<Widget['open']>>): Promise<void> {
  await say('where is my order?');
  const offer = await say('do you have the pad?');
  await offer.getByText('Why this price').click();
}

describe('the widget', () => {
  it.each([
    ['light', 'data-open data-theme="light"', ''],
    ['dark', 'data-open data-theme="dark"', ''],
    ['right to left', 'data-open', 'dir="rtl"'],
  ])('has no fault that axe finds: %s', async (name, attributes, html) => {
    const opened = await widget.open(attributes, html);
    await talk(opened);
    await picture(opened.page, name);

    await opened.page.getByRole('button', { name: 'More' }).click();
    await picture(opened.page, `${name}, menu`);
    expect(await violations(opened.page)).toEqual([]);
    expect(opened.wrongs).toEqual([]);
  });

  it('goes by the colours that the browser prefers, and by the ones that it is told', async () => {
    const ground = (page: Page) =>
      page.evaluate(
        `getComputedStyle(document.querySelector('smart-commerce-chat').shadowRoot.querySelector('.panel')).backgroundColor`,
      );
    const { page } = await widget.open();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground(page)).toBe('rgb(23, 26, 34)');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).toBe('rgb(255, 255, 255)');

    await page.evaluate(`document.querySelector('smart-commerce-chat').setAttribute('theme', 'dark')`);
    expect(await ground(page)).toBe('rgb(23, 26, 34)');
    await page.evaluate(
      `document.querySelector('smart-commerce-chat').style.setProperty('--sc-surface', 'rgb(1, 2, 3)')`,
    );
    expect(await ground(page)).toBe('rgb(1, 2, 3)');
  });

  it('fills a telephone, and a large screen at 200 % zoom, and nothing is cut off', async () => {
    const opened = await widget.open();
    await talk(opened);
    for (const [name, width, height] of [
      ['mobile', 375, 720],
      ['zoom 200 %', 640, 360],
      ['narrow', 320, 256],
    ] as const) {
      await opened.page.setViewportSize({ width, height });
      await picture(opened.page, name);
      expect(await rectangle(opened.page, '.panel')).toEqual({ x: 0, y: 0, width, height });
      expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    expect(await violations(opened.page)).toEqual([]);
  });

  it('leaves a telephone to the page until it is opened, whatever the page says', async () => {
    const { page, panel, launcher } = await widget.open('');
    await page.setViewportSize({ width: 375, height: 720 });
    await page.goto(page.url().replace('attributes=', 'attributes=data-open'));
    await launcher.waitFor();

    expect(await panel.isVisible()).toBe(false);
    await page.setViewportSize({ width: 900, height: 720 });
    await page.reload();
    await panel.waitFor();
  });

  it('shows a long answer from its beginning, and opens at the end', async () => {
    const { page, say, launcher } = await widget.open();
    await page.setViewportSize({ width: 900, height: 500 });
    const top = async (selector: string) => (await rectangle(page, selector))!.y;

    await say('say one');
    await say(`say ${'a long word, '.repeat(70)}`);
    expect((await top('.entries .bot >> nth=1')) - (await top('.log'))).toBeCloseTo(12, 0);
    await say('say two');
    await page.keyboard.press('Escape');
    await launcher.click();

    const below = await page.evaluate<number>(`(() => {
      const log = document.querySelector('smart-commerce-chat').shadowRoot.querySelector('.log');
      return log.scrollHeight - log.scrollTop - log.clientHeight;
    })()`);
    expect(below).toBeLessThan(2);
  });

  it('stands at the end of the line, on the left where lines run from right to left', async () => {
    const { page } = await widget.open('data-open', 'dir="rtl"');
    expect((await rectangle(page, '.panel'))!.x).toBeLessThan(100);

    await page.evaluate(`document.documentElement.dir = 'ltr'`);
    expect((await rectangle(page, '.panel'))!.x).toBeGreaterThan(500);
  });

  it('moves nothing for whoever prefers that', async () => {
    const { page } = await widget.open();
    const movement = () =>
      page.evaluate(
        `getComputedStyle(document.querySelector('smart-commerce-chat').shadowRoot.querySelector('.dots i')).animationName`,
      );
    expect(await movement()).toBe('wait');

    await page.emulateMedia({ reducedMotion: 'reduce' });

    expect(await movement()).toBe('none');
  });

  it('has every button and link at least 24 pixels high and wide', async () => {
    const opened = await widget.open();
    await talk(opened);
    await opened.page.getByRole('button', { name: 'More' }).click();

    const small = await opened.page.evaluate(`(() => {
      const root = document.querySelector('smart-commerce-chat').shadowRoot;
      return [...root.querySelectorAll('button, summary, .item, .foot a, .action')]
        .map((node) => [node.textContent || node.ariaLabel, node.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && (width < 24 || height < 24))
        .map(([name]) => name);
    })()`);

    expect(small).toEqual([]);
  });

  it('says what it is told to say in place of its own words', async () => {
    const texts = JSON.stringify({ lang: 'de', title: 'Frag uns', send: 'Senden' }).replaceAll('"', '&quot;');
    const { page } = await widget.open(`data-open data-texts="${texts}"`);

    await page.getByRole('dialog', { name: 'Frag uns' }).waitFor();
    expect(await page.locator('.widget').getAttribute('lang')).toBe('de');
    expect(await page.getByRole('button', { name: 'Senden' }).count()).toBe(1);
  });
});
