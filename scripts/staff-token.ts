import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nowEpochSeconds } from '#platform/clock';
import { keepDevelopmentKeys } from '../local/stack/ssm/development-keys.ts';
import { signStaffToken } from './shared/sign-staff-token.ts';

const USAGE = 'Usage: npm run --silent staff-token -- [--name ada]';
const DEVELOPMENT_KEYS = join(import.meta.dirname, '../.local/development-keys.json');

/** `npm run staff-token`: plays the team's login on this machine and prints a token for the staff page, good for a day. */
async function staffToken(args: string[]): Promise<string> {
  const { values } = parseArgs({ args, options: { name: { type: 'string', default: 'ada' } } });
  if (!/^[\w.-]{1,64}$/.test(values.name)) throw new Error('A name has letters, digits, dots and dashes.');
  const { staffSigningKey } = await keepDevelopmentKeys(DEVELOPMENT_KEYS);
  return signStaffToken(values, nowEpochSeconds(), staffSigningKey);
}

try {
  console.log(await staffToken(process.argv.slice(2)));
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
