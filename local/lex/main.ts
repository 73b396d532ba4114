import { startLexLocal } from './index.ts';

const DEFAULT_PORT = '4500';
const port = Number(process.env['LEX_LOCAL_PORT'] ?? DEFAULT_PORT);
const lambdaEndpoint = process.env['AWS_ENDPOINT_URL_LAMBDA'];

try {
  const lex = await startLexLocal({
    port,
    ...(lambdaEndpoint && { lambdaEndpoint }),
    log: (entry) => console.log(JSON.stringify(entry)),
    logsCustomerText: process.argv.includes('--verbose'),
  });
  console.log(`Lex Local listens on ${lex.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void lex.close().then(() => process.exit(0)));
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    isTaken ? `Port ${port} is taken: set LEX_LOCAL_PORT to another one.` : `Lex Local can't start: ${String(error)}`,
  );
  process.exit(1);
}
