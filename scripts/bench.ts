import { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import { startInProcess } from '../local/stack/start/start-in-process.ts';
import { type CallCounter, countCalls } from './bench/count-calls.ts';
import { measure, type Times } from './bench/measure.ts';
import { prepare, TURNS } from './bench/turns.ts';

/**
 * `npm run bench`: how long turns take through Lex Local, router and concerns, as multiples of the floor (a request that
 * Lex Local answers at once), and how many calls to DynamoDB each makes. It asserts nothing.
 */
const RUNS = 100;

async function bench(): Promise<void> {
  let counter: CallCounter | undefined;
  const watchDynamoDb = async (url: string) => (counter = await countCalls(url)).url;
  const stack = await startInProcess({ logLevel: 'SILENT', watchDynamoDb });
  const lex = new LexRuntimeV2Client();

  const health = `${stack.environment['AWS_ENDPOINT_URL_LEX_RUNTIME_V2']}/health`;
  const floor = await measure(Array.from({ length: RUNS }, () => () => fetch(health).then((answer) => answer.text())));
  const rows = [row('floor: GET /health', floor, floor, 0)];
  for (const [name, lines] of Object.entries(TURNS)) {
    const turns: (() => Promise<unknown>)[] = [];
    for (let run = 0; run < RUNS; run += 1) turns.push(await prepare(lex, stack, lines));
    counter?.taken();
    const times = await measure(turns);
    rows.push(row(name, times, floor, (counter?.taken() ?? 0) / RUNS));
  }
  console.table(Object.fromEntries(rows));

  lex.destroy();
  counter?.stop();
  await stack.stop();
}

const row = (name: string, { median, p95 }: Times, floor: Times, calls: number) =>
  [
    name,
    {
      'median ms': Number(median.toFixed(1)),
      'p95 ms': Number(p95.toFixed(1)),
      'times the floor': Number((median / floor.median).toFixed(1)),
      'DynamoDB calls': calls,
    },
  ] as const;

await bench();
