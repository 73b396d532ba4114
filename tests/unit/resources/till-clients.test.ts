import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../../..');
const CLIENTS = createRequire(import.meta.url)(join(ROOT, 'resources/till-clients.cjs')) as Readonly<
  Record<string, Record<string, string>>
>;

/** A bundle with the till of a stage. */
async function bundleWith(posProvider: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/functions/point-of-sale.ts')],
    alias: CLIENTS[posProvider]!,
    ...{ bundle: true, minify: true, platform: 'node', format: 'cjs', write: false, logLevel: 'silent' },
    mainFields: ['module', 'main'],
  });
  return outputFiles[0]!.text;
}

it("holds Square's library where the stage sells by Square, and nowhere else", async () => {
  expect(await bundleWith('square')).toContain('connect.squareup.com');
  expect(await bundleWith('tables')).not.toContain('connect.squareup.com');
});
