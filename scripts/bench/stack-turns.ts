import { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import { startInProcess } from '../../local/stack/start/start-in-process.ts';
import { type CallCounter, countCalls } from './count-calls.ts';
import { measure, measureFloor, row } from './measure.ts';
import { prepare, TURNS } from './turns.ts';

const RUNS = 100;

/** Turns through Lex Local, router and concerns, and how many calls to DynamoDB each makes. */
export async function benchStackTurns(): Promise<void> {
  let counter: CallCounter | undefined;
  const watchDynamoDb = async (url: string) => (counter = await countCalls(url)).url;
  const stack = await startInProcess({ logLevel: 'SILENT', watchDynamoDb });
  const lex = new LexRuntimeV2Client();

  const floor = await measureFloor(stack.environment['AWS_ENDPOINT_URL_LEX_RUNTIME_V2'] ?? '', RUNS);
  const rows: Record<string, object> = { 'floor: GET /health': { ...row(floor, floor), 'DynamoDB calls': 0 } };
  for (const [name, lines] of Object.entries(TURNS)) {
    const turns: (() => Promise<unknown>)[] = [];
    for (let run = 0; run < RUNS; run += 1) turns.push(await prepare(lex, stack, lines));
    counter?.taken();
    const times = await measure(turns);
    rows[name] = { ...row(times, floor), 'DynamoDB calls': (counter?.taken().length ?? 0) / RUNS };
  }
  console.log('\nTurns through Lex Local, the router and its concerns');
  console.table(rows);

  lex.destroy();
  counter?.stop();
  await stack.stop();
}
