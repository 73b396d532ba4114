import type { Page } from 'playwright-core';
import { startBrowser } from '../browser.ts';
import { chatParts } from '../chat-parts.ts';
import { type Gate, openGate } from './open-gate.ts';
import { untilStackIsReady } from './stack.ts';

/** How long a test, or the stack's start, may take on a machine that has a lot else to do; and a single step. */
export const LONG_MS = 300_000;
const STEP_MS = 90_000;

/** The running stack, and a browser to visit its shop with. */
export async function openShop() {
  const ports = await untilStackIsReady();
  const browser = await startBrowser();
  const visits: { page: Page; gate: Gate }[] = [];
  const leave = async () => {
    for (const { page, gate } of visits.splice(0)) {
      await page.context().close();
      await gate.stop();
    }
  };
  return {
    ports,
    leave,
    /** The shop's page, as a new visitor finds it. */
    async visit(prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
      const gate = await openGate(Number(ports['HTTP_API_PORT']));
      const { page, wrongs } = await browser.open('about:blank');
      page.setDefaultTimeout(STEP_MS);
      visits.push({ page, gate });
      await prepare(page);
      await page.goto(gate.url);
      const parts = chatParts(page);
      await parts.panel.waitFor();
      return { page, gate, wrongs, ...parts };
    },
    async stop() {
      await leave();
      await browser.close();
    },
  };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;
export type Visit = Awaited<ReturnType<Shop['visit']>>;
