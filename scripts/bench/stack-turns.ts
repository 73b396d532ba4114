import { LexRuntimeV2Client, type RecognizeTextCommandOutput } from '@aws-sdk/client-lex-runtime-v2';
import { startInProcess } from '../../local/stack/start/start-in-process.ts';
import { type CallCounter, countCalls } from './count-calls.ts';
import { measure, measureFloor, row, verdict } from './measure.ts';
import { type Call, roundTrips } from './round-trips.ts';
import { prepare, TURNS } from './turns.ts';

const RUNS = 100;
const MOST_SHOWN = 70;

/** Turns through Lex Local, router and concerns, and how many calls to DynamoDB each makes. */
export async function benchStackTurns(): Promise<void> {
  let counter: CallCounter | undefined;
  const watchDynamoDb = async (url: string) => (counter = await countCalls(url)).url;
  const stack = await startInProcess({ logLevel: 'SILENT', watchDynamoDb });
  const lex = new LexRuntimeV2Client();

  const floor = await measureFloor(stack.environment['AWS_ENDPOINT_URL_LEX_RUNTIME_V2'] ?? '', RUNS);
  const rows: Record<string, object> = { 'floor: GET /health': row(floor, floor) };
  const done: Record<string, object> = {};
  for (const [name, { lines, most = {} }] of Object.entries(TURNS)) {
    const calls: Call[][] = [];
    let answer: RecognizeTextCommandOutput | undefined;
    const turns: (() => Promise<unknown>)[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const say = await prepare(lex, stack, lines);
      turns.push(async () => {
        answer = await say();
        calls.push(counter?.taken() ?? []);
      });
    }
    counter?.taken();
    rows[name] = { ...row(await measure(turns), floor), ...work(calls, most) };
    done[name] = { 'DynamoDB calls': namesOf(calls.at(-1) ?? []), 'the bot says': firstWords(answer) };
  }
  console.log('\nTurns through Lex Local, the router and its concerns');
  console.table(rows);
  console.log('What they were');
  console.table(done);

  lex.destroy();
  counter?.stop();
  await stack.stop();
}

/**
 * The most calls of all runs, and the median of the round trips: a call that waits for its connection looks as if it had
 * waited for another call.
 */
function work(calls: readonly (readonly Call[])[], most: Partial<Record<string, number>>) {
  const done: Record<string, number> = {
    'DynamoDB calls': Math.max(...calls.map(({ length }) => length)),
    'round trips': median(calls.map(roundTrips)),
  };
  const targets = Object.entries(most).map(([figure, limit = 0]) =>
    verdict((done[figure] ?? 0) <= limit, `at most ${limit} ${figure}`),
  );
  return { ...done, ...(targets.length > 0 && { target: targets.join(', ') }) };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** For example "2 GetItem, 1 Query". */
function namesOf(calls: readonly Call[]): string {
  const groups = Object.entries(Object.groupBy(calls, ({ name }) => name));
  return groups.map(([name, same = []]) => `${same.length} ${name}`).join(', ');
}

/** So that a reader sees whether the conversation was the one that the row is named for. */
const firstWords = (answer: RecognizeTextCommandOutput | undefined): string =>
  (answer?.messages ?? [])
    .map(({ content = '' }) => content)
    .join(' / ')
    .slice(0, MOST_SHOWN);
