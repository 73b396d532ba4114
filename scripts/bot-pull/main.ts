import { EXIT_CODES, SyncBotError } from '../sync-bot/errors.ts';
import { parseCommandLine, USAGE } from './command-line.ts';
import { pullBot } from './pull-bot.ts';

/** The command line. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseCommandLine(args);
    if (options === 'help') {
      console.log(USAGE);
      return EXIT_CODES.done;
    }
    const { folder, changes } = await pullBot(options, { say: (line) => console.log(line) });
    const written = options.plan ? 'Nothing has been written.' : `${folder} holds the bot.`;
    console.log(changes.length === 0 ? `No changes: ${folder} says what Lex holds.` : written);
    return EXIT_CODES.done;
  } catch (error) {
    if (!(error instanceof SyncBotError)) throw error;
    console.error(process.env.DEBUG ? error : error.message);
    return EXIT_CODES[error.code];
  }
}
