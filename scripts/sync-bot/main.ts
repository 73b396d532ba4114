import { DefinitionError } from '../bot-definition/index.ts';
import { parseCommandLine, USAGE } from './command-line.ts';
import { EXIT_CODES, SyncBotError } from './errors.ts';
import { createListrProgress } from './progress/listr-progress.ts';
import { createLineProgress } from './progress/progress.ts';
import { syncBot } from './sync-bot.ts';

/** The command line: one clear message for whatever happens. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseCommandLine(args);
    if (options === 'help') {
      console.log(USAGE);
      return EXIT_CODES.done;
    }
    const progress = process.stdout.isTTY ? createListrProgress() : createLineProgress((line) => console.log(line));
    await syncBot(options, { progress });
    return EXIT_CODES.done;
  } catch (error) {
    return complain(error);
  }
}

function complain(error: unknown): number {
  if (process.env.DEBUG || !(error instanceof SyncBotError || error instanceof DefinitionError)) console.error(error);
  else console.error(error.message);
  if (error instanceof DefinitionError) return EXIT_CODES.usage;
  return error instanceof SyncBotError ? EXIT_CODES[error.code] : EXIT_CODES.aws;
}
