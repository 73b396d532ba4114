import { dayAt, nowEpochSeconds } from '#platform/clock';
import { analyzeOpened } from '../history/analyze-opened.ts';
import { seedDemoHistory } from '../history/demo-history.ts';
import { isCustomerIn } from '../history/is-customer-in.ts';
import { openStageHistory } from '../history/stage-history.ts';
import { shopTables } from '../shop-stores.ts';
import { connect, type Environment } from './connection.ts';
import { parseSeedOptions } from './options.ts';
import { type Terminal, USUAL_SHOP_TIME_ZONE } from './run-seed.ts';

const nowIso = () => new Date(nowEpochSeconds() * 1000).toISOString();

const EXIT = { loaded: 0, storeUnusable: 2 } as const;

/** The part of `npm run seed` that fills the purchase history; a folder's shop brings none. */
export async function runHistorySeed(args: readonly string[], env: Environment, { out, err }: Terminal) {
  const usage = parseSeedOptions(args);
  if (usage.kind !== 'run' || usage.options.folder !== undefined) return EXIT.loaded;

  const history = openStageHistory(usage.options, env);
  const client = connect(usage.options, env);
  try {
    const today = dayAt(nowEpochSeconds(), env['SHOP_TIME_ZONE'] || USUAL_SHOP_TIME_ZONE);
    const tables = shopTables(usage.options.stage);
    const purchases = await seedDemoHistory(history, today, isCustomerIn(client, tables.customers));
    await analyzeOpened(history, { client, tables }, nowIso());
    out(`Loaded ${purchases.toLocaleString('en-US')} purchases into the history, and found what it says.`);
    return EXIT.loaded;
  } catch (error) {
    err(`The purchase history of stage "${usage.options.stage}" can't be filled: ${(error as Error).message}`);
    return EXIT.storeUnusable;
  } finally {
    history.close();
    client.destroy();
  }
}
