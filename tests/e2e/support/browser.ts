import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const EXECUTABLE = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Chromium calls home otherwise, and its sandbox needs rights that containers don't give. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

declare const window: {
  addEventListener(event: string, listener: (event: { violatedDirective: string }) => void): void;
};

/** A browser whose pages write down what goes wrong in them. */
export async function startBrowser() {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  return {
    close: () => browser.close(),
    /** `wrongs`: errors, warnings and breaches of the security policy; lost connections are no fault of a page. */
    async open(url: string): Promise<{ page: Page; wrongs: string[] }> {
      const wrongs: string[] = [];
      const page = await browser.newPage();
      page.on('pageerror', (error) => wrongs.push(error.message));
      page.on('console', (message) => {
        const isFault = ['error', 'warning'].includes(message.type()) && !/net::ERR_|ERR_/.test(message.text());
        if (isFault) wrongs.push(message.text());
      });
      await page.exposeFunction('reportBreach', (directive: string) => wrongs.push(`policy: ${directive}`));
      await page.addInitScript(() => {
        window.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
          (window as unknown as { reportBreach(directive: string): void }).reportBreach(violatedDirective),
        );
      });
      await page.goto(url);
      return { page, wrongs };
    },
  };
}

export type Browser = Awaited<ReturnType<typeof startBrowser>>;
