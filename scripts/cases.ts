import { runCases } from './cases/run-cases.ts';

/** `npm run cases`: what customers wait for from the team. */
process.exitCode = await runCases(process.argv.slice(2), process.env, { out: console.log, err: console.error });
