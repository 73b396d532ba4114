import { runLeads } from './leads/run-leads.ts';

/** `npm run leads`: who wants to hear from the shop, and why they score as they do. */
process.exitCode = await runLeads(process.argv.slice(2), process.env, { out: console.log, err: console.error });
