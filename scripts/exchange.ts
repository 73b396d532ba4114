import { runExchange } from './exchange/run-exchange.ts';

/** `npm run exchange`: buyers of leads, what they bought, and why a lead was sold or not. */
process.exitCode = await runExchange(process.argv.slice(2), process.env, { out: console.log, err: console.error });
