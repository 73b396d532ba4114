import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WebAnswer } from '../../../src/functions/web-page.ts';
import { buildWeb } from '../../../web/build-web.cjs';
import { type Browser, startBrowser } from '../support/browser.ts';
import { chatParts } from '../support/chat-parts.ts';
import { serveChat } from '../support/fake-chat/serve-chat.ts';

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
      return { page, wrongs, ...chatParts(page) };
    },
    async stop() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Widget = Awaited<ReturnType<typeof startWidget>>;
