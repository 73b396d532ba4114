import { runLeadsExport } from './leads-export/run-leads-export.ts';

/** `npm run leads:export`: the leads that a buyer may have, as files. */
process.exitCode = await runLeadsExport(process.argv.slice(2), process.env);
