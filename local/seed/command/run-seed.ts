import { resolve } from 'node:path';
import { dayAt, nowEpochSeconds } from '#platform/clock';
import { explainReport } from '../explain-report.ts';
import { loadShop } from '../load-shop.ts';
import { DEMO_SHOP_FOLDER } from '../seed-demo-shop.ts';
import { createShopStores, shopTables } from '../shop-stores.ts';
import { connect, type Environment } from './connection.ts';
import { readContactHashKey } from './contact-hash-key.ts';
import { explainFailure } from './explain-failure.ts';
import { parseSeedOptions, type SeedOptions, USAGE } from './options.ts';

/** The shop's time zone, as serverless.yml sets it when nothing else is said: "today" has to mean the same to the bot. */
export const USUAL_SHOP_TIME_ZONE = 'America/New_York';

const EXIT = { loaded: 0, badRowsOrUsage: 1, databaseUnusable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where the command writes: results to `out`, what went wrong to `err`, a line each. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `npm run seed`: the command without its process. */
export async function runSeed(args: readonly string[], env: Environment, terminal: Terminal): Promise<ExitCode> {
  const usage = parseSeedOptions(args);
  if (usage.kind === 'help') {
    terminal.out(USAGE);
    return EXIT.loaded;
  }
  if (usage.kind === 'wrong') {
    terminal.err(`${usage.reason}\n\n${USAGE}`);
    return EXIT.badRowsOrUsage;
  }
  try {
    return await load(usage.options, env, terminal);
  } catch (error) {
    terminal.err(explainFailure(error, usage.options, env));
    return EXIT.databaseUnusable;
  }
}

async function load(options: SeedOptions, env: Environment, terminal: Terminal): Promise<ExitCode> {
  const { stage, skipBad } = options;
  const client = connect(options, env);
  try {
    const openStores = async () => createShopStores(client, shopTables(stage), await readContactHashKey(options, env));
    const folder = options.folder === undefined ? DEMO_SHOP_FOLDER : resolve(env['INIT_CWD'] ?? '', options.folder);
    const today = dayAt(nowEpochSeconds(), env['SHOP_TIME_ZONE'] || USUAL_SHOP_TIME_ZONE);
    const report = await loadShop(folder, openStores, { today, skipBad });

    const isComplete = report.refused.length === 0;
    for (const line of explainReport(report)) (isComplete ? terminal.out : terminal.err)(line);
    if (isComplete) return EXIT.loaded;
    const hasBadRows = report.refused.some((finding) => finding.index !== undefined);
    if (hasBadRows && !skipBad) terminal.err('Correct what is listed, or load the good rows with --skip-bad.');
    return EXIT.badRowsOrUsage;
  } finally {
    client.destroy();
  }
}
