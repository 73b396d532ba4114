import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startLexLocal } from '../../../local/lex/index.ts';
import { bookAtOnce, treatments } from '../fixtures/dentist.ts';
import { startClinic } from '../support/clinic.ts';
import { anyJson } from './support/any-json.ts';
import { PATIENCE_MS, fuzz } from './support/runs.ts';

const stateDirectory = mkdtempSync(path.join(tmpdir(), 'lex-local-fuzz-'));

beforeAll(async () => {
  const clinic = await startClinic({ stateDirectory });
  const bot = await clinic.deploy({ slotTypes: [treatments], intents: [bookAtOnce] });
  await bot.chat().say('book a cleaning');
  await clinic.close();
}, PATIENCE_MS);
afterAll(() => rmSync(stateDirectory, { recursive: true }));

const onlyFileIn = (folder: string): string => {
  const [file = ''] = readdirSync(path.join(stateDirectory, folder));
  return path.join(stateDirectory, folder, file);
};

/** What can happen to the bytes of a file. */
type Damage = (whole: Buffer) => Buffer;

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([at, change]): Damage => (whole) => {
    const damaged = Buffer.from(whole);
    damaged[at % whole.length] = (whole[at % whole.length] ?? 0) ^ change;
    return damaged;
  }),
  fc.nat().map(
    (at): Damage =>
      (whole) =>
        whole.subarray(0, at % whole.length),
  ),
  fc.nat().map(
    (at): Damage =>
      (whole) =>
        Buffer.concat([whole, whole.subarray(at % whole.length)]),
  ),
  fc.uint8Array().map(
    (bytes): Damage =>
      () =>
        Buffer.from(bytes),
  ),
  anyJson.map(
    (value): Damage =>
      () =>
        Buffer.from(JSON.stringify(value)),
  ),
);

describe('a state folder', () => {
  it.each(['bots', 'sessions'])(
    'with any damage to a file in %s stops the start and names the file',
    async (folder) => {
      const file = onlyFileIn(folder);
      const whole = readFileSync(file);
      await fc.assert(
        fc.asyncProperty(damage, async (damaged) => {
          writeFileSync(file, damaged(whole));

          await expect(startLexLocal({ port: 0, stateDirectory })).rejects.toMatchObject({
            code: 'state-damaged',
            message: expect.stringContaining(file),
          });
        }),
        fuzz(150),
      );
      writeFileSync(file, whole);
      const repaired = await startLexLocal({ port: 0, stateDirectory });
      await repaired.close();
    },
    PATIENCE_MS,
  );
});
