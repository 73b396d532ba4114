import { parseArgs } from 'node:util';

export const USAGE = 'Usage: npm run price -- <sku> <amount, such as 59.99> [--stage local] [--region us-east-1]';

interface PriceOptions {
  readonly sku: string;
  readonly priceMinor: number;
  readonly stage: string;
  readonly region?: string;
}

/** "59.99", "60": at most two decimals, since a third would be rounded without a word. */
const AMOUNT = /^(\d{1,7})(?:\.(\d{2}))?$/;

/** @throws Error that says what is wrong with the command line */
export function parsePriceOptions(args: readonly string[]): PriceOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { stage: { type: 'string', default: 'local' }, region: { type: 'string' } },
  });
  const [sku, amount, ...others] = positionals;
  if (sku === undefined || amount === undefined || others.length > 0) throw new Error('Name a product and its price.');
  const [, whole, cents = '00'] = AMOUNT.exec(amount) ?? [];
  if (whole === undefined) throw new Error(`"${amount}" is no price, such as 59.99.`);
  const { stage, region } = values;
  return { sku, priceMinor: Number(whole) * 100 + Number(cents), stage, ...(region !== undefined && { region }) };
}
