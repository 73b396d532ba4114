import { main } from './bot-lint/main.ts';

/** `npm run bot:lint`: what is wrong with the bot definition, told without calling AWS. */
process.exitCode = await main(process.argv.slice(2));
