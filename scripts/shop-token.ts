import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepDevelopmentKeys } from '../local/stack/ssm/development-keys.ts';
import { nowEpochSeconds } from '#platform/clock';
import { parseCustomerId } from './shared/customer-id.ts';
import { signShopToken } from './shared/sign-shop-token.ts';

const USAGE = 'Usage: npm run --silent shop-token -- --customer C-0001 [--session <session id>] [--stage local]';
const DEVELOPMENT_KEYS = join(import.meta.dirname, '../.local/development-keys.json');

/** `npm run shop-token`: plays the shop's login and prints a token for a customer, good for ten minutes. */
async function shopToken(args: string[]): Promise<string> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { customer: text, session: text, stage: text } });
  const { shopSigningKey } = await keepDevelopmentKeys(DEVELOPMENT_KEYS);
  const { session: sessionId, stage = 'local' } = values;
  return signShopToken(
    { customerId: parseCustomerId(values.customer), sessionId, stage },
    nowEpochSeconds(),
    shopSigningKey,
  );
}

try {
  console.log(await shopToken(process.argv.slice(2)));
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
