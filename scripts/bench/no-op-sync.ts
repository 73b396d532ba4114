import { countCalls } from './count-calls.ts';
import { syncAlone, type LexAlone } from './lex-alone.ts';
import { measure, measureFloor, row, verdict } from './measure.ts';

const RUNS = 10;

/** A sync-bot that finds nothing to change. */
export async function benchNoOpSync(lex: LexAlone): Promise<void> {
  const counter = await countCalls(lex.url);
  await syncAlone(counter.url);
  const calls = counter.taken().map(({ name }) => name);
  const times = await measure(Array.from({ length: RUNS }, () => () => syncAlone(counter.url)));
  const floor = await measureFloor(lex.url, RUNS * RUNS);
  counter.stop();

  const most = Math.max(...[...new Set(calls)].map((call) => calls.filter((other) => other === call).length));
  console.log('\nsync-bot with nothing to change');
  console.table({
    run: {
      ...row(times, floor),
      calls: calls.length,
      'calls a resource': most,
      target: verdict(most <= 1, 'one call a resource'),
    },
  });
}
