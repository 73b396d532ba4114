import { main } from './bot-pull/main.ts';

/** `npm run bot:pull`: writes the bot that Lex holds as a definition. */
process.exitCode = await main(process.argv.slice(2));
