import { valuesOf } from '../../form/fill.ts';
import { epochToName, openCase } from '../../form/open-case.ts';
import { detailsOf } from '../../form/case-details.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { needsPerson } from '../../understanding/mood/index.ts';
import type { HandOff } from './fulfil.ts';
import { newLines } from './new-lines.ts';

/** Adds what is new to the case of this conversation, or opens the case with which the team takes over. */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<HandOff> {
  const { conversationId, memory, nonce, nowEpochSeconds } = turn;
  const { handOff, task } = memory;
  const epoch = await (handOff ? ports.identity.readEpoch(turn) : epochToName(turn, ports));
  const lines = newLines(memory);
  // A seal of before a log-out brings back the case of somebody who isn't here any more: it gets nothing.
  const isOurs = handOff && epoch === memory.epoch;
  if (isOurs && (await ports.cases.addLines(handOff.reference, lines, nowEpochSeconds))) {
    return { kind: lines.length > 0 ? 'added' : 'stands', reference: handOff.reference };
  }
  const isUnhappy = memory.mood.person === 1 || needsPerson(memory.mood);
  const goodwill = isUnhappy && (await ports.claimOnce(conversationId, 'goodwill', nowEpochSeconds));
  const details = task ? detailsOf(task.intent, valuesOf(task.filled)) : {};
  const reason = isUnhappy ? 'unhappy' : 'asked-for-person';
  const reference = await openCase(turn, { kind: 'hand-off', reason, nonce, details, goodwill, epoch }, ports);
  return { kind: 'opened', reference, goodwill };
}
