import { readFile } from 'node:fs/promises';
import { contractSchema } from '#adapters/dynamodb/partner-item';
import { type BuyerContract, EXCHANGE_POLICY } from '#business/exchange/index';

export type PartnersRead =
  | { readonly ok: true; readonly contracts: readonly BuyerContract[] }
  | { readonly ok: false; readonly flaws: readonly string[] };

/** Stands for the sandbox's buyer of this name, wherever it listens. */
const SANDBOX = /^sandbox:([a-z0-9-]+)$/;

/**
 * Reads contracts with buyers of leads, as docs/exchange.md describes their file.
 *
 * @param sandboxUrl where the sandbox's buyers are; without it "sandbox:…" is no endpoint
 */
export async function readPartners(file: string, sandboxUrl?: string): Promise<PartnersRead> {
  const rows = readRows(await readFile(file, 'utf8'));
  if (!rows) return { ok: false, flaws: ['The file is no JSON list of contracts.'] };
  const read = rows.map((row) => readRow(row, sandboxUrl));
  const contracts = read.flatMap((one) => (one.contract ? [one.contract] : []));
  const flaws = [...read.flatMap((one) => one.flaws), ...twins(contracts)];
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, contracts };
}

function readRows(text: string): readonly unknown[] | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows : undefined;
  } catch {
    return undefined;
  }
}

interface RowRead {
  readonly contract?: BuyerContract;
  readonly flaws: readonly string[];
}

function readRow(row: unknown, sandboxUrl: string | undefined): RowRead {
  const { partnerId = 'a contract', endpoint = '' } = (row ?? {}) as Partial<BuyerContract>;
  const sandbox = SANDBOX.exec(endpoint)?.[1];
  const isOpen = sandbox !== undefined && sandboxUrl !== undefined;
  const parsed = contractSchema.safeParse(isOpen ? { ...(row as object), endpoint: `${sandboxUrl}/${sandbox}` } : row);
  if (!parsed.success)
    return { flaws: parsed.error.issues.map(({ path, message }) => `${partnerId}: ${path.join('.')}: ${message}`) };
  return { contract: parsed.data, flaws: brokenRules(parsed.data, isOpen).map((rule) => `${partnerId} ${rule}.`) };
}

const brokenRules = (contract: BuyerContract, isSandbox: boolean): readonly string[] => [
  ...(contract.currency === EXCHANGE_POLICY.currency ? [] : [`has to be in ${EXCHANGE_POLICY.currency}`]),
  ...(isSandbox || contract.endpoint.startsWith('https://') ? [] : ['needs an endpoint at https://']),
  ...(contract.mostPerDay <= contract.mostPerMonth ? [] : ['may have more in a day than in a month']),
];

const twins = (contracts: readonly BuyerContract[]): readonly string[] =>
  contracts
    .filter(({ partnerId }, index) => contracts.findIndex((one) => one.partnerId === partnerId) !== index)
    .map(({ partnerId }) => `${partnerId} is there twice.`);
