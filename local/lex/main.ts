import { readCommandLine } from './command-line.ts';
import { startLexLocal } from './index.ts';

try {
  const options = readCommandLine(process.argv.slice(2), process.env);
  const lex = await startLexLocal({ ...options, log: (entry) => console.log(JSON.stringify(entry)) });
  console.log(`Lex Local listens on ${lex.url}`);
  if (lex.inspectorUrl) console.log(`Watch its turns and talk to bots at ${lex.inspectorUrl}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void lex.close().then(() => process.exit(0)));
} catch (error) {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  const isTaken = code === 'EADDRINUSE';
  console.error(
    isTaken ? `Port ${port} is taken: set LEX_LOCAL_PORT to another one.` : `Lex Local can't start: ${message}`,
  );
  process.exit(1);
}
