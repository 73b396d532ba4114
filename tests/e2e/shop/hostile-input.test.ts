import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LONG_MS, openShop, type Shop } from '../support/stack/open-shop.ts';

jest.setTimeout(LONG_MS);
let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});
afterEach(() => shop.leave());
afterAll(() => shop.stop());

interface Kept {
  conversation: { id: string; token: string };
}

/** What the tab keeps of its conversation, for somebody who tampers with it. */
async function kept(page: Page): Promise<Kept> {
  return JSON.parse(await page.evaluate('Object.values(sessionStorage)[0]')) as Kept;
}

async function tamper(page: Page, conversation: Kept['conversation']): Promise<void> {
  const changed = JSON.stringify({ ...(await kept(page)), conversation });
  await page.evaluate(`sessionStorage.setItem(Object.keys(sessionStorage)[0], ${JSON.stringify(changed)})`);
  await page.reload();
}

describe('hostile input', () => {
  it('is shown as the text that it is', async () => {
    const { page, answers, say, entries, wrongs } = await shop.visit();
    const lines = [
      '<script>document.title = "taken"</script>',
      '<img src=x onerror=alert(1)> **bold** [click](javascript:alert(1))',
      'where is my order "><svg/onload=alert(1)>',
    ];

    for (const line of lines) await say(line);

    expect(await page.locator('.entries .customer .bubble').allInnerTexts()).toEqual(lines);
    expect(await page.locator('.entries :is(script, img, svg:not(.icon), [onerror], [onload])').count()).toBe(0);
    expect(await page.locator('.entries .customer :is(a, strong)').count()).toBe(0);
    expect(await page.title()).toBe('SmartCommerce demo shop');
    await page.reload();
    await answers.nth(2).waitFor();
    expect(await entries.count()).toBe(6);
    expect(wrongs).toEqual([]);
  });

  it('of 100 KB is refused in words, kept to be shortened, and never sent', async () => {
    const { page, gate, input, say } = await shop.visit();
    await say('hello');
    const { conversation } = await kept(page);
    await input.focus();

    await page.keyboard.insertText('hello '.repeat(17_000));
    await input.press('Enter');
    await page.getByText('That is too long').waitFor();

    expect(await input.inputValue()).toHaveLength(102_000);
    await say('hello again');
    const answer = await fetch(`${gate.url}/chat/conversations/${conversation.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${conversation.token}` },
      body: JSON.stringify({ messageId: 'a'.repeat(22), text: 'a'.repeat(100_000) }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'too-long' }]);
  });

  it.each([
    ['a forged token', (mine: Kept['conversation']) => ({ ...mine, token: `${mine.token.slice(0, -4)}AAAA` })],
    ['the id of somebody else', (mine: Kept['conversation'], other: string) => ({ ...mine, id: other })],
  ])('with %s ends the conversation in words, shows nothing, and a new one begins', async (_, forge) => {
    const other = await shop.visit();
    await other.say('where is my order 12267');
    const { page, say, entries } = await shop.visit();
    await say('hello');

    await tamper(page, forge((await kept(page)).conversation, (await kept(other.page)).conversation.id));
    await page.getByText('Your last conversation has ended').first().waitFor();

    expect(await entries.count()).toBe(1);
    expect(await (await say('hello')).innerText()).toContain('automated assistant');
  });

  it('in a flood is told to wait, and whoever waits is answered', async () => {
    const { page, gate, say, input, answers } = await shop.visit((visited) => visited.clock.install());
    await say('hello');
    const isBusy = page.getByText('One moment, a lot is going on.');

    const refused = await flood(gate.url);
    for (let turn = 1; turn < 4 && !(await isBusy.isVisible()); turn += 1) {
      // A minute may just have begun, and its limits with it.
      if (turn > 1) await flood(gate.url);
      await input.fill('where is my order?');
      await input.press('Enter');
      await isBusy.or(answers.nth(turn)).first().waitFor();
    }

    expect(refused.length).toBeGreaterThanOrEqual(150);
    expect(refused.every((seconds) => seconds > 0 && seconds <= 60)).toBe(true);
    expect(await isBusy.isVisible()).toBe(true);
    const before = await answers.count();
    gate.move();
    await page.clock.fastForward(61_000);
    await answers.nth(before).waitFor();
    expect(await page.locator('.link-state').innerText()).toBe('');
  });
});

/** Two hundred requests at once, of a conversation on the same network. @returns the seconds that each refused one was told to wait */
async function flood(url: string): Promise<number[]> {
  const post = (path: string, token: string, body: object) =>
    fetch(`${url}/chat/conversations${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  const { conversationId, token } = (await (await post('', '', {})).json()) as Record<string, string>;
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => post(`/${conversationId}/rating`, token!, { rating: 6 })),
  );
  const refused = answers.filter(({ status }) => status === 429);
  return Promise.all(
    refused.map(async (answer) => ((await answer.json()) as { retryAfterSeconds: number }).retryAfterSeconds),
  );
}
