import { DefinitionError } from '../bot-definition/index.ts';
import { parseCommandLine, USAGE } from './command-line.ts';
import { EXIT_CODES, SyncBotError } from './errors.ts';
import { createListrProgress } from './progress/listr-progress.ts';
import { createLineProgress, type Progress } from './progress/progress.ts';
import { errorReport, resultReport } from './report.ts';
import { syncBot } from './sync-bot.ts';

/** The command line: one clear message for whatever happens. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const asJson = args.includes('--json');
  try {
    const options = parseCommandLine(args);
    if (options === 'help') {
      console.log(USAGE);
      return EXIT_CODES.done;
    }
    const result = await syncBot(options, { progress: progressFor(asJson) });
    if (asJson) printJson(resultReport(result));
    return EXIT_CODES.done;
  } catch (error) {
    if (asJson) printJson(errorReport(error));
    return complain(error);
  }
}

/** With JSON standard output belongs to the one document at the end. */
function progressFor(asJson: boolean): Progress {
  if (asJson) return createLineProgress((line) => console.error(line));
  return process.stdout.isTTY ? createListrProgress() : createLineProgress((line) => console.log(line));
}

const printJson = (report: object) => console.log(JSON.stringify(report, null, 2));

function complain(error: unknown): number {
  if (process.env.DEBUG || !(error instanceof SyncBotError || error instanceof DefinitionError)) console.error(error);
  else console.error(error.message);
  if (error instanceof DefinitionError) return EXIT_CODES.usage;
  return error instanceof SyncBotError ? EXIT_CODES[error.code] : EXIT_CODES.aws;
}
