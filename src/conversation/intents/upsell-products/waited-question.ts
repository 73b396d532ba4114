import { type Decision, type FulfilPorts, resume, type Turn } from '../../turn/index.ts';
import { answerQuestion } from './answer.ts';
import { gatherAnswer } from './gather-answer.ts';

/**
 * Lets fulfillment answer a question that has waited behind another wish; undefined when the wish asks none. By then the
 * customer may be known, so prices are read as late as this.
 */
export function resumeQuestion({ asks, intent, memory }: Turn): Decision | undefined {
  if (!asks) return undefined;
  const asked = { slot: 'Product' };
  const task = { intent, filled: {}, asked, timesMissed: 0, isToBeConfirmed: false, isOffered: false, asks };
  return { move: { kind: 'fulfil', intent }, say: [], slots: {}, memory: { ...memory, task } };
}

/** Answers it; nothing for a wish that asks none. */
export async function answerWaited(turn: Turn, ports: FulfilPorts): Promise<Decision> {
  const asks = turn.memory.task?.asks;
  return asks ? answerQuestion(turn, asks, await gatherAnswer(turn, asks, ports)) : resume(turn, {});
}
