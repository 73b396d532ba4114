import { runCrm } from './crm/run-crm.ts';

/** `npm run crm`: prepares a CRM for the shop's contacts, and brings them there again. */
process.exitCode = await runCrm(process.argv.slice(2), process.env, { out: console.log, err: console.error });
