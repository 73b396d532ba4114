import { runHistorySeed } from '../local/seed/command/run-history-seed.ts';
import { runSeed } from '../local/seed/command/run-seed.ts';

const [args, terminal] = [process.argv.slice(2), { out: console.log, err: console.error }] as const;

/** `npm run seed`: loads a shop, by default the demo shop with its purchase history, into a stage. */
process.exitCode = (await runSeed(args, process.env, terminal)) || (await runHistorySeed(args, process.env, terminal));
