import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Where to leave pictures for people to look at; none without. */
const FOLDER = process.env['PICTURES_FOLDER'];

export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage });
}
