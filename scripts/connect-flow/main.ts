import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prettifyError, ZodError } from 'zod';
import { parseCommandLine, USAGE, UsageError } from './command-line.ts';
import { writeFlow } from './write-flow.ts';

const PROMPTS = join(import.meta.dirname, '../../connect/prompts.json');

/** The command line. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseCommandLine(args);
    if (options === 'help') {
      console.log(USAGE);
      return 0;
    }
    const prompts: unknown = JSON.parse(await readFile(options.prompts ?? PROMPTS, 'utf8'));
    const { flow, faults } = writeFlow(options, prompts);
    if (faults.length > 0) {
      console.error(faults.join('\n'));
      return 1;
    }
    const text = `${JSON.stringify(flow, null, 2)}\n`;
    if (options.out === undefined) console.log(text.trimEnd());
    else await writeFile(options.out, text);
    return 0;
  } catch (error) {
    if (error instanceof ZodError) console.error(`The prompts: ${prettifyError(error)}`);
    else if (isForUser(error)) console.error(error.message);
    else throw error;
    return 1;
  }
}

/** Wrong usage, a file that can't be read, or that isn't JSON. */
const isForUser = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof SyntaxError || (error instanceof Error && 'code' in error);
