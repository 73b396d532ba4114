import { dayAt, nowEpochSeconds } from '#platform/clock';
import { seedDemoHistory } from '../history/demo-history.ts';
import { openStageHistory } from '../history/stage-history.ts';
import type { Environment } from './connection.ts';
import { parseSeedOptions } from './options.ts';
import { type Terminal, USUAL_SHOP_TIME_ZONE } from './run-seed.ts';

const EXIT = { loaded: 0, storeUnusable: 2 } as const;

/** The part of `npm run seed` that fills the purchase history; a folder's shop brings none. */
export async function runHistorySeed(args: readonly string[], env: Environment, { out, err }: Terminal) {
  const usage = parseSeedOptions(args);
  if (usage.kind !== 'run' || usage.options.folder !== undefined) return EXIT.loaded;

  const history = openStageHistory(usage.options, env);
  try {
    const today = dayAt(nowEpochSeconds(), env['SHOP_TIME_ZONE'] || USUAL_SHOP_TIME_ZONE);
    const purchases = await seedDemoHistory(history, today);
    out(`Loaded ${purchases.toLocaleString('en-US')} purchases into the history.`);
    return EXIT.loaded;
  } catch (error) {
    err(`The purchase history of stage "${usage.options.stage}" can't be written: ${(error as Error).message}`);
    return EXIT.storeUnusable;
  } finally {
    history.close();
  }
}
