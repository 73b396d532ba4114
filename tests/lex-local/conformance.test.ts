import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Row {
  section: string;
  rule: string;
  state: string;
  proof: string;
}

/** How many rules' sections there are: 2.1 to 2.7, 3.1 to 3.15 and so on. */
const SECTIONS = { 2: 7, 3: 15, 4: 3, 5: 11 };
const STATES = ['covered', 'deliberately not', 'open'];
const ENDING = '.test.ts';

const readme = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8');
const rows = readme.split('\n').flatMap(readRow);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
const titles = new Map(files.map((file) => [file, titlesOf(file)]));

const LEX_LOCAL = path.join(import.meta.dirname, '../../local/lex');
/** Rows of the table of what is not documented. */
const points = [...readFileSync(path.join(LEX_LOCAL, 'README.md'), 'utf8').matchAll(/^\| (\d+) \|/gm)].map(
  ([, point]) => Number(point),
);
const textOf = (folder: string, ending: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
const code = textOf(LEX_LOCAL, '.ts');
const cases = textOf(import.meta.dirname, ENDING);

function readRow(line: string): Row[] {
  const [, section = '', rule = '', state = '', proof = ''] = line.split('|').map((cell) => cell.trim());
  return /^\d+\.\d+$/.test(section) ? [{ section, rule, state, proof }] : [];
}

/** Every text that a call in the file begins with: the titles are among them. */
function titlesOf(file: string): Set<string> {
  const source = readFileSync(path.join(import.meta.dirname, file + ENDING), 'utf8');
  return new Set([...source.matchAll(/\(\s*'([^'\\\n]+)',/g)].map(([, title = '']) => title));
}

/** Cases named in a cell: `` `file`: title · `file`: title ``. */
const casesOf = ({ proof }: Row): [string, string][] =>
  proof.split(' · ').map((one) => {
    const [, file = '', title = ''] = /^`([a-z-]+)`: (.+)$/.exec(one) ?? [];
    return [file, title];
  });

describe('the conformance table', () => {
  it('has a row for every section', () => {
    const expected = Object.entries(SECTIONS).flatMap(([chapter, count]) =>
      Array.from({ length: count }, (_, index) => `${chapter}.${index + 1}`),
    );

    expect([...new Set(rows.map(({ section }) => section))]).toEqual(expected);
  });

  it('says of every rule once what its state is, and why it is not covered', () => {
    const names = rows.map(({ section, rule }) => `${section} ${rule}`);

    expect(rows.filter(({ rule, state, proof }) => !rule || !STATES.includes(state) || !proof)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(rows.filter(({ state }) => state === 'covered').map((row) => [`${row.section} ${row.rule}`, row] as const))(
    '%s has the cases that it names',
    (_, row) => {
      const missing = casesOf(row).filter(([file, title]) => !titles.get(file)?.has(title));

      expect(missing).toEqual([]);
    },
  );

  it('has each point that is not documented in the code and in a case', () => {
    const isMarked = (point: number) => new RegExp(`[Oo]pen points?[^.:]* ${point}\\b`).test(code);
    const hasCase = (point: number) => cases.includes(`'7.${point} `);

    expect(points.filter((point) => !isMarked(point) || !hasCase(point))).toEqual([]);
    expect(points).toEqual(points.map((_, index) => index + 1));
  });

  it('speaks of every test file', () => {
    expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
  });
});
