import { valuesOf } from '../../form/fill.ts';
import { openCase } from '../../form/open-case.ts';
import { detailsOf } from '../../form/request.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { needsPerson } from '../../understanding/mood/index.ts';
import type { HandOff } from './fulfil.ts';

/** Opens the case with which the team takes over. */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<HandOff> {
  const { memory, nonce } = turn;
  const goodwill = memory.mood.person === 1 || needsPerson(memory.mood);
  const { task } = memory;
  const details = task ? detailsOf(task.intent, valuesOf(task.filled)) : {};
  const reason = goodwill ? 'unhappy' : 'asked-for-person';
  const reference = await openCase(turn, { kind: 'hand-off', reason, nonce, details, goodwill }, ports);
  return { reference, goodwill };
}
