import { writeFile } from 'node:fs/promises';
import { DefinitionError, formatFinding } from '../bot-definition/index.ts';
import { regionOf } from '../shared/region.ts';
import { parseCommandLine, USAGE, UsageError } from './command-line.ts';
import { exportBot } from './export-bot.ts';

/** The command line. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseCommandLine(args);
    if (options === 'help') {
      console.log(USAGE);
      return 0;
    }
    const region = regionOf(process.env, options.region);
    const { bytes, fileName } = await exportBot(options, region, (warning) => console.log(formatFinding(warning)));
    const file = options.out ?? fileName;
    await writeFile(file, bytes);
    console.log(`${file} holds the bot for region ${region}.`);
    return 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Also a folder or file that can't be read or written. */
const isExpected = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof DefinitionError ||
  (error instanceof Error && ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'].includes(String('code' in error && error.code)));
