import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startWidget, type Widget } from './support.ts';

let widget: Widget;

const focused = (page: Page) =>
  page.evaluate('document.activeElement.shadowRoot.activeElement.getAttribute("aria-label")');

beforeAll(async () => {
  widget = await startWidget();
});
beforeEach(() => widget.server.renew());
afterAll(() => widget.stop());

describe('the chat on a page', () => {
  it('is opened, used and closed by the keyboard alone, and gives focus back', async () => {
    const { page, panel, launcher, answers, wrongs } = await widget.open('');
    expect(await panel.isVisible()).toBe(false);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await launcher.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await panel.waitFor();
    expect(await panel.textContent()).toContain('automated assistant');
    await page.keyboard.type('do you have the pad?');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Yes, buy it' }).waitFor();
    while ((await page.evaluate('document.activeElement.shadowRoot.activeElement.textContent')) !== 'Yes, buy it')
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await answers.nth(1).waitFor();

    expect(await answers.nth(1).textContent()).toContain('the pad is yours');
    expect(await focused(page)).toBe('Your message');
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await focused(page)).toBe('Open the chat');
    expect(wrongs).toEqual([]);
  });

  it('lets Tab leave it', async () => {
    const { page, input } = await widget.open();
    await input.focus();

    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');

    expect(await page.evaluate('document.activeElement.localName')).not.toBe('smart-commerce-chat');
  });

  it('sends once what is clicked twice', async () => {
    const { page, say, answers } = await widget.open();
    await say('do you have the pad?');

    await page.getByRole('button', { name: 'Yes, buy it' }).dblclick();
    await answers.nth(1).waitFor();

    expect(widget.chat().acted).toEqual(['do you have the pad?', 'Yes']);
    expect(await page.locator('.choice').count()).toBe(0);
  });

  it('reads each answer aloud once, by a region of its own', async () => {
    const { page, say } = await widget.open();
    await say('say one');
    await say('say two');
    await page.reload();
    await page.locator('.entries .bot').nth(1).waitFor();
    const aloud = page.locator('[aria-live]');
    expect(await aloud.textContent()).toBe('');

    await say('say **three**');

    expect(await aloud.locator('p').allTextContents()).toEqual(['Assistant: three']);
    expect(await page.locator('[aria-live] .entries, .entries[aria-live]').count()).toBe(0);
  });

  it('shows orders and offers, counts down by the server and lets an offer end', async () => {
    widget.server.clock.aheadMs = 3 * 86_400_000;
    const { page, say } = await widget.open();
    const order = await say('where is my order?');
    const offer = await say('do you have the pad?');

    expect(await order.locator('dl').textContent()).toContain('Tracking number1Z999AA10123456784');
    expect(await order.getByRole('link').getAttribute('href')).toContain('https://www.ups.com/');
    expect(await offer.textContent()).toContain('instead of $34.99');
    expect(await offer.getByRole('timer').textContent()).toMatch(/^Ends in 23:59:5\d$/);
    await page.evaluate('Object.assign(Date, { now: () => 9e12 })');
    await offer.getByText('This offer has expired.').waitFor();
  });

  it('says that nothing may be sold when the browser does, and asks for a person by a button', async () => {
    const { page, answers, say } = await widget.open();
    await say('hello');
    expect(widget.chat().came[0]).not.toHaveProperty('gpc');
    await page.addInitScript('Object.defineProperty(navigator, "globalPrivacyControl", { value: true })');
    await page.reload();

    await page.getByRole('button', { name: 'Talk to a person' }).click();
    await answers.nth(1).waitFor();

    expect(widget.chat().came.at(-1)).toMatchObject({ text: 'I want to talk to a person', gpc: true });
  });

  it('counts what is new while it is closed, and shows the inbox', async () => {
    const { page, say, launcher, panel } = await widget.open();
    await say('hello');
    const message = {
      reference: 'r',
      occurredAtIso: '2026-11-23T09:00:00Z',
      title: 'Your parcel',
      text: 'It is here.',
    };
    Object.assign(widget.chat().inbox, { messages: [{ ...message, link: 'javascript:alert(1)' }], unread: 1 });
    await page.keyboard.press('Escape');
    await page.evaluate('document.querySelector("smart-commerce-chat").say("say something")');
    await page.getByRole('button', { name: 'Open the chat, 2 new' }).waitFor();

    await launcher.click();
    await page.getByRole('button', { name: 'More, 1 new' }).click();
    await page.getByRole('button', { name: 'Messages for you, 1 new' }).click();

    expect(await panel.getByRole('region', { name: 'Messages for you' }).textContent()).toContain('It is here.');
    expect(await page.locator('.inbox a').count()).toBe(0);
    await page.getByRole('button', { name: 'More', exact: true }).waitFor();
    expect(widget.chat().inbox.readUpTo).toBe(message.occurredAtIso);
    await say('say what lies under the inbox');
    expect(await panel.getByRole('region', { name: 'Messages for you' }).isVisible()).toBe(false);
  });

  it('copies, downloads, rates, starts over and deletes', async () => {
    const { page, say, entries } = await widget.open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await say('say **bold** words');
    await page.getByRole('button', { name: 'Copy this answer' }).click();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('bold words');

    const more = page.getByRole('button', { name: 'More' });
    await more.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download this conversation' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('conversation.txt');
    await page.getByRole('button', { name: '4 of 5' }).click();
    await page.locator('.rating').getByText('Thank you').waitFor();
    expect(widget.chat().ratings).toEqual([4]);

    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await entries.allTextContents()).toEqual(['This is a new conversation.']);
    await say('hello');
    expect(widget.chat().conversations.size).toBe(2);
    await more.click();
    await page.getByRole('button', { name: 'Delete this conversation' }).click();
    await page.getByText('The conversation is deleted.').first().waitFor();
    expect([...widget.chat().conversations.keys()]).toEqual(['c-1']);
  });
});
