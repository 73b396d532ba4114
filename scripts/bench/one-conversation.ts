import { prepare } from './turns.ts';
import type { LexAlone } from './lex-alone.ts';
import { measure, measureFloor, row, verdict } from './measure.ts';
import { LONGEST, textsOf } from './texts.ts';

const TURNS = 300;
const TARGET_P95_MS = 50;

/** Turns of one conversation without a hook. */
export async function benchOneConversation(lex: LexAlone): Promise<void> {
  const floor = await measureFloor(lex.url, TURNS);
  const sessionId = 'bench-one';
  const turns = [];
  for (const text of textsOf(TURNS)) turns.push(await prepare(lex.runtime, { ...lex, sessionId }, [text]));
  const times = await measure(turns);

  console.log(`\nTurns of one conversation, texts of up to ${LONGEST} characters, no hook`);
  console.table({
    'floor: GET /health': { ...row(floor, floor) },
    turn: { ...row(times, floor), target: verdict(times.p95 < TARGET_P95_MS, `p95 under ${TARGET_P95_MS} ms`) },
  });
}
