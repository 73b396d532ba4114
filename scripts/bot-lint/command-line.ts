import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bot:lint -- [options] [folder]

Checks a bot definition without calling AWS; the folder is bot-definition unless another is named.

  --json    print the findings as JSON
  --strict  take warnings for errors
  --help

Exit codes: 0 no errors, 1 errors (with --strict also warnings), or wrong usage.`;

export interface LintOptions {
  /** As given; absent for the definition of this repository. */
  readonly folder: string | undefined;
  readonly json: boolean;
  readonly strict: boolean;
}

/** The message holds the usage. */
export class UsageError extends Error {
  readonly code = 'usage';
}

/** @throws UsageError for anything that isn't an option */
export function parseCommandLine(args: readonly string[]): LintOptions | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals.length > 1) throw new UsageError(`One folder at a time.\n\n${USAGE}`);
  return { folder: positionals[0], json: values.json ?? false, strict: values.strict ?? false };
}

function parse(args: readonly string[]) {
  const boolean = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: boolean, strict: boolean, help: boolean },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
