import { runSimulate } from './simulate/run-simulate.ts';

/** `npm run simulate`: made-up customers talk to the running stack, and what came of it is held against the promises. */
process.exitCode = await runSimulate(process.argv.slice(2), process.env, { out: console.log, err: console.error });
