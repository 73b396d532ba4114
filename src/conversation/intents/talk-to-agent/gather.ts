import { valuesOf } from '../../form/fill.ts';
import { epochToName, openCase } from '../../form/open-case.ts';
import { detailsOf } from '../../form/request.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { needsPerson } from '../../understanding/mood/index.ts';
import type { HandOff } from './fulfil.ts';

/** Opens the case with which the team takes over. */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<HandOff> {
  const { conversationId, memory, nonce, nowEpochSeconds } = turn;
  const isUnhappy = memory.mood.person === 1 || needsPerson(memory.mood);
  const [epoch, goodwill] = await Promise.all([
    epochToName(turn, ports),
    isUnhappy && ports.claimOnce(conversationId, 'goodwill', nowEpochSeconds),
  ]);
  const { task } = memory;
  const details = task ? detailsOf(task.intent, valuesOf(task.filled)) : {};
  const reason = isUnhappy ? 'unhappy' : 'asked-for-person';
  const reference = await openCase(turn, { kind: 'hand-off', reason, nonce, details, goodwill, epoch }, ports);
  return { reference, goodwill };
}
