import { runConsents } from './consents/run-consents.ts';
import { verifyCommand } from './consents/verify-command.ts';

/** `npm run consent:verify`: whether the ledgers of consents are what was written. */
process.exitCode = await runConsents(verifyCommand, process.argv.slice(2), process.env);
