import { runRedrive } from './redrive/run-redrive.ts';

/** `npm run redrive`: takes dead letters back to their queue. */
process.exitCode = await runRedrive(process.argv.slice(2), process.env, { out: console.log, err: console.error });
