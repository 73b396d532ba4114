import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { LintResult } from '../../scripts/bot-lint/lint.ts';
import { DEFINITION, ROOT, withSpoiled } from './support/definition.ts';
import { edit } from './support/spoil.ts';

const STATUS = 'en_US/intents/CheckOrderStatus.json';
const SLOW = 60_000;

/** Runs `scripts/bot-lint.ts` as npm would. */
async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const words = [join(ROOT, 'scripts/bot-lint.ts'), ...args];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, words, { env: { PATH: process.env.PATH } })) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

const jsonOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout) as LintResult;

describe('npm run bot:lint', () => {
  test(
    'finds nothing in our own definition',
    async () => {
      const ended = await run('--json', '--strict', DEFINITION);

      expect({ code: ended.code, ...jsonOf(ended) }).toEqual({ code: 0, errors: 0, warnings: 0, findings: [] });
    },
    SLOW,
  );

  test(
    'warns of utterances that mean the same, and ends with 1 only when strict',
    async () => {
      const spoil = edit('/sampleUtterances/0', { utterance: 'Please sign me up for the newsletter!' });
      const [lax, strict] = await withSpoiled(STATUS, spoil, async (folder) => [
        await run('--json', folder),
        await run('--strict', folder),
      ]);

      expect(lax.code).toBe(0);
      expect(jsonOf(lax)).toMatchObject({
        errors: 0,
        warnings: 1,
        findings: [{ severity: 'warning', rule: 'near-duplicate-utterance', line: expect.any(Number) }],
      });
      expect(strict.code).toBe(1);
      expect(strict.stdout).toContain('No errors, 1 warning.');
    },
    SLOW,
  );

  test(
    'tells an error with file, line, rule and fix, and ends with 1',
    async () => {
      const spoil = edit('/slots/0', { slotTypeName: 'Nowhere' });
      const { code, stdout } = await withSpoiled(STATUS, spoil, (folder) => run(folder));

      expect(code).toBe(1);
      expect(stdout).toMatch(
        /CheckOrderStatus\.json:\d+ \/slots\/0\/slotTypeName: .*\(unknown-slot-type\)\n {4}Own types/,
      );
    },
    SLOW,
  );

  test('says so when there is no such folder', async () => {
    expect(await run('/no/such/folder')).toMatchObject({ code: 1, stderr: expect.stringContaining('/no/such/folder') });
  });
});
