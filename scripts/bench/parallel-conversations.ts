import { inParallel } from '../shared/in-parallel.ts';
import type { LexAlone } from './lex-alone.ts';
import { timesOf, verdict } from './measure.ts';
import { textsOf } from './texts.ts';
import { prepare } from './turns.ts';

const CONVERSATIONS = 50;
const TURNS = 6;

/** Many customers at once, each with a conversation of their own. */
export async function benchParallelConversations(lex: LexAlone): Promise<void> {
  const errors: unknown[] = [];
  const times: number[] = [];
  const hold = async (conversation: number): Promise<void> => {
    const sessionId = `bench-parallel-${conversation}`;
    for (const text of textsOf(conversation + TURNS).slice(conversation)) {
      const say = await prepare(lex.runtime, { ...lex, sessionId }, [text]);
      const start = performance.now();
      await say().catch((error: unknown) => errors.push(error));
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  await inParallel(CONVERSATIONS, [...Array(CONVERSATIONS).keys()], hold);
  const seconds = (performance.now() - start) / 1000;

  const { median, p95, cpu } = timesOf(times, process.cpuUsage(cpuBefore));
  console.log(`\n${CONVERSATIONS} conversations at the same time, ${TURNS} turns each, no hook`);
  console.table({
    turns: {
      'median ms': Math.round(median),
      'p95 ms': Math.round(p95),
      'CPU ms': Number(cpu.toFixed(1)),
      'turns a second': Math.round(times.length / seconds),
      errors: errors.length,
      target: verdict(errors.length === 0, '0 errors'),
    },
  });
  for (const error of errors.slice(0, 1)) console.error(error);
}
