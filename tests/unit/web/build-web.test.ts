import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { buildWeb } from '../../../web/build-web.cjs';

const MOST_BYTES_GZIPPED = 25_000;

it('builds the widget as one script that stays small', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-web-'));

  await buildWeb(folder);
  await buildWeb(folder);
  const files = readdirSync(folder);
  const script = readFileSync(path.join(folder, 'widget.js'));
  rmSync(folder, { recursive: true });

  expect(files).toContain('widget.js');
  expect(files.filter((name) => /^widget/.test(name))).toHaveLength(1);
  expect(gzipSync(script).length).toBeLessThan(MOST_BYTES_GZIPPED);
  expect(script.toString()).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/);
});

it('keeps charts out of the team’s page until somebody looks at them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-web-'));

  await buildWeb(folder);
  const [page, figures] = ['page.js', 'figures.js'].map((name) => readFileSync(path.join(folder, 'staff', name)));
  rmSync(folder, { recursive: true });

  expect(gzipSync(page!).length).toBeLessThan(12_000);
  expect(gzipSync(figures!).length).toBeLessThan(80_000);
  expect(figures!.toString()).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/,
  );
});
