import type { StartCommand } from '../command-line.ts';
import { readCommandLine } from '../command-line.ts';
import description from '../package.json' with { type: 'json' };
import { UsageError } from './errors.ts';
import { greeting } from './greeting.ts';
import { loadHandler } from './load-handler.ts';
import { createLogWriter } from './log.ts';
import { USAGE } from './usage.ts';

const CANNOT_START = 1;
const WRONG_USAGE = 2;

/** The command line: starts Lex Local and ends with a signal, or ends the process with what is wrong. */
export async function runCommand(args: string[]): Promise<void> {
  try {
    const command = readCommandLine(args, process.env);
    if (command.kind === 'start') await start(command);
    else console.log(command.kind === 'help' ? USAGE : description.version);
  } catch (error) {
    console.error(explain(error as Error));
    process.exit(error instanceof UsageError ? WRONG_USAGE : CANNOT_START);
  }
}

/** The server is loaded late: help and wrong usage needn't wait for it. */
async function start({ options, lambda, logForm }: StartCommand): Promise<void> {
  const log = createLogWriter(logForm ?? (process.stdout.isTTY ? 'text' : 'json'), console.log, () => new Date());
  const handler = lambda?.kind === 'module' ? await loadHandler(lambda.file, lambda.handlerName) : undefined;
  const { startLexLocal } = await import('../index.ts');
  const lex = await startLexLocal({ ...options, ...(handler && { handler }), log });
  greeting(lex).forEach(log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void lex.close().then(() => process.exit(0)));
}

function explain(error: NodeJS.ErrnoException & { port?: number }): string {
  if (error instanceof UsageError) return `${error.message}\nSee lex-local --help.`;
  if (error.code === 'EADDRINUSE') return `Port ${error.port} is taken: name another with --port or LEX_LOCAL_PORT.`;
  return `Lex Local can't start: ${error.message}`;
}
