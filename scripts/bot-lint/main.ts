import { join } from 'node:path';
import { embedWithModel } from '../../local/lex/nlu/embedder.ts';
import { createCachedEmbed } from '../../local/lex/nlu/vector-cache.ts';
import { DEFINITION_FOLDER, formatFinding } from '../bot-definition/index.ts';
import { parseCommandLine, USAGE, UsageError } from './command-line.ts';
import { lint, type LintResult } from './lint.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Shared with Lex Local, which keeps the vectors of utterances there too. */
const CACHE = join(ROOT, '.local/lex-cache');

/** The command line. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseCommandLine(args);
    if (options === 'help') {
      console.log(USAGE);
      return 0;
    }
    const folder = options.folder ?? join(ROOT, DEFINITION_FOLDER);
    const result = await lint(folder, createCachedEmbed(embedWithModel, CACHE));
    console.log(options.json ? JSON.stringify(result, null, 2) : inLines(result));
    return result.errors > 0 || (options.strict && result.warnings > 0) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError) && !isMissingFolder(error)) throw error;
    console.error(error.message);
    return 1;
  }
}

function inLines({ errors, warnings, findings }: LintResult): string {
  if (findings.length === 0) return 'No errors, no warnings.';
  return `${findings.map(formatFinding).join('\n')}\n\n${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
}

const count = (number: number, what: string) => `${number === 0 ? 'No' : number} ${what}${number === 1 ? '' : 's'}`;

const isMissingFolder = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
