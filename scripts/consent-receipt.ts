import { receiptCommand } from './consents/receipt-command.ts';
import { runConsents } from './consents/run-consents.ts';

/** `npm run consent:receipt -- <receipt>`: the proof of one consent. */
process.exitCode = await runConsents(receiptCommand, process.argv.slice(2), process.env);
