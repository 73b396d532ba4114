import { main } from './connect-flow/main.ts';

/** `npm run connect:flow`: the flow of Amazon Connect that answers calls with the bot, to be imported there. */
process.exitCode = await main(process.argv.slice(2));
