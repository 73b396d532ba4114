import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { filesOf } from '../../../src/functions/web-pages/files.ts';
import { createWebPages } from '../../../src/functions/web-pages/handler.ts';
import { picture } from '../support/picture.ts';
import { violations } from '../support/violations.ts';
import { startWidget, type Widget } from './support.ts';

let widget: Widget;
const asked: string[] = [];

const FACTS = {
  turn: { intent: 'CheckOrderStatus', slots: { OrderNumber: '12345' }, mood: 'NEUTRAL', calls: 1, milliseconds: 21 },
  messages: [{ channel: 'email', to: ['john.doe@email.com'], subject: '<b>Your order</b>' }],
};

beforeAll(async () => {
  widget = await startWidget((folder) =>
    createWebPages({
      files: filesOf((name) => readFileSync(path.join(folder, name), 'utf8'), { hasShop: true, hasDevelopment: true }),
      development: {
        factsOf: (conversationId) => {
          asked.push(conversationId);
          return Promise.resolve(conversationId === '' ? {} : FACTS);
        },
      },
    }),
  );
});
beforeEach(() => widget.server.renew());
afterAll(() => widget.stop());

describe('the demo shop', () => {
  it('lets a sample customer talk by one click, and shows beside it what is going on', async () => {
    const { page, answers, wrongs } = await widget.open();
    await page.setViewportSize({ width: 1400, height: 900 });
    const panel = page.getByRole('region', { name: 'What is going on' });
    await panel.getByText('Nothing yet').waitFor();

    await page.getByRole('button', { name: 'Ask as John' }).click();
    await answers.first().waitFor();
    await panel.getByText('CheckOrderStatus').waitFor();

    expect(widget.chat().acted).toEqual(['Where is my order 12345? My email is john.doe@email.com']);
    expect(asked.at(-1)).toBe('c-1');
    const facts = await panel.locator('dl').innerText();
    expect(facts).toMatch(/OrderNumber: 12345[\s\S]*neutral[\s\S]*21 ms/);
    expect(await panel.locator('#sent').textContent()).toBe('email to john.doe@email.com: <b>Your order</b>');
    await picture(page, 'shop');
    await picture(page, 'shop, whole', true);
    expect(await violations(page)).toEqual([]);
    expect(wrongs).toEqual([]);
  });

  it('logs in by a token, which goes with each request', async () => {
    const { page, answers } = await widget.open();
    await page.getByText('Log in to the shop').click();
    await page.getByLabel('Token').fill(' a.b.c ');
    await page.getByRole('button', { name: 'Log in' }).click();
    const sent = page.waitForRequest(/\/messages$/);

    await page.getByRole('button', { name: 'Ask about it: Rain Jacket' }).click();
    await answers.first().waitFor();

    expect((await sent).headers()['x-shop-token']).toBe('a.b.c');
  });

  it('is readable in the dark and on a telephone', async () => {
    const { page } = await widget.open();
    await page.getByRole('button', { name: 'Close the chat' }).last().click();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 375, height: 720 });
    await picture(page, 'shop, mobile');

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    expect(await violations(page)).toEqual([]);
  });
});
