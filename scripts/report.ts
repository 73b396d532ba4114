import { runReport } from './report/run-report.ts';

/** `npm run report`: the figures that people steer by. */
process.exitCode = await runReport(process.argv.slice(2), process.env, { out: console.log, err: console.error });
