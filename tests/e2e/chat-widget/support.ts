import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { WebAnswer } from '../../../src/functions/web-page.ts';
import { buildWeb } from '../../../web/build-web.cjs';
import { type Browser, startBrowser } from '../support/browser.ts';
import { serveChat } from '../support/fake-chat/serve-chat.ts';

const axeSource = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A browser, the built widget, and a page that has it. */
export async function startWidget(pagesOf?: (folder: string) => (event: unknown) => Promise<WebAnswer>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-widget-'));
  await buildWeb(folder);
  const server = await serveChat(path.join(folder, 'widget.js'), pagesOf?.(folder));
  const browser: Browser = await startBrowser();
  return {
    server,
    chat: server.chat,
    async open(attributes = 'data-open', html = '') {
      const query = new URLSearchParams({ attributes, html });
      const { page, wrongs } = await browser.open(`${server.url}/?${query.toString()}`);
      return { page, wrongs, ...partsOf(page) };
    },
    async stop() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Widget = Awaited<ReturnType<typeof startWidget>>;

function partsOf(page: Page) {
  const input = page.getByLabel('Your message');
  const entries = page.locator('.entries > li');
  return {
    input,
    entries,
    answers: page.locator('.entries .bot'),
    panel: page.getByRole('dialog', { name: 'Chat with us' }),
    launcher: page.locator('.launcher'),
    /** Says it and waits for its answer. */
    async say(text: string): Promise<Locator> {
      const answer = page.locator('.entries .bot').nth(await page.locator('.entries .bot').count());
      await input.fill(text);
      await input.press('Enter');
      await answer.waitFor();
      return answer;
    },
  };
}

declare const axe: {
  run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
};

/** What axe-core finds against WCAG 2.2 AA, in short; nothing where all is well. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource());
  const found = await page.evaluate(() =>
    axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}
