import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

interface Options {
  readonly outdir: string;
  readonly minify: boolean;
}
interface Metafile {
  readonly inputs: object;
  readonly outputs: object;
}
const { keep, takeKept } = createRequire(import.meta.url)('../../../resources/plugins/kept-bundles.cjs') as {
  keep: (options: Options, metafile: Metafile, startedAtMs: number) => void;
  takeKept: (options: Options) => boolean;
};

const HOME = process.cwd();
const METAFILE = { inputs: { 'source.ts': {}, '(disabled):crypto': {} }, outputs: { 'first/source.cjs': {} } };
const [first, second] = ['first', 'second'].map((outdir) => ({ outdir, minify: true })) as [Options, Options];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-bundles-'));
  process.chdir(folder);
  mkdirSync('first');
  writeFileSync('first/source.cjs', 'the bundle');
  save('the source', 1_000);
});
afterEach(() => {
  process.chdir(HOME);
  rmSync(folder, { recursive: true });
});

function save(text: string, atSeconds: number): void {
  writeFileSync('source.ts', text);
  utimesSync('source.ts', atSeconds, atSeconds);
}

it('takes the bundles of a start before, to where this one looks for them', () => {
  keep(first, METAFILE, Date.now());

  expect(takeKept(second)).toBe(true);
  expect(readFileSync('second/source.cjs', 'utf8')).toBe('the bundle');
});

it.each([
  ['nothing was kept', () => undefined],
  ['a source was saved since', () => save('the source', 2_000)],
  ['a source is gone', () => rmSync('source.ts')],
  [
    'the bundles are gone',
    () =>
      readdirSync('.esbuild/kept').forEach(
        (name) => name.endsWith('.json') || rmSync(join('.esbuild/kept', name), { recursive: true }),
      ),
  ],
])('takes none when %s', (why, happens) => {
  if (why !== 'nothing was kept') keep(first, METAFILE, Date.now());
  happens();

  expect(takeKept(second)).toBe(false);
});

it('takes none of other options', () => {
  keep(first, METAFILE, Date.now());

  expect(takeKept({ ...second, minify: false })).toBe(false);
});

it('keeps none when a source was saved while it was bundled', () => {
  keep(first, METAFILE, 999_000);

  expect(takeKept(second)).toBe(false);
});

it('keeps the last ones alone', () => {
  keep(first, METAFILE, Date.now());
  save('another', 2_000);
  keep(first, METAFILE, Date.now());

  expect(takeKept(second)).toBe(true);
  expect(readdirSync('.esbuild/kept')).toHaveLength(2);
});
