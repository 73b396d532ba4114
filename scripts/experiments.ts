import { runExperiments } from './experiments/run-experiments.ts';

/** `npm run experiments`: what is being tried out with customers, and what came of it. */
process.exitCode = await runExperiments(process.argv.slice(2), process.env, { out: console.log, err: console.error });
