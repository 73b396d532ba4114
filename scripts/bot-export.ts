import { main } from './bot-export/main.ts';

/** `npm run bot:export`: writes the bot definition as an archive that the Lex console imports. */
process.exitCode = await main(process.argv.slice(2));
