import { runSeed } from '../local/seed/command/run-seed.ts';

/** `npm run seed`: loads a shop, by default the demo shop, into a stage's tables. */
process.exitCode = await runSeed(process.argv.slice(2), process.env, { out: console.log, err: console.error });
