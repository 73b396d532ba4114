import type { LexEvent } from '#adapters/lex/index';
import type { AskConcern, Asked } from './ask-concern.ts';

/** Lex takes no more in one answer. */
const MOST_MESSAGES = 10;

/** As many wishes as one turn works off, one after the other. */
const MOST_ROUNDS = 3;

/**
 * Asks fulfillment in the same turn when the answer says so, as Lex would have done; the answers become one. What fails
 * there may have been done.
 */
export async function goOn(event: LexEvent, asked: Asked, ask: AskConcern, rounds = MOST_ROUNDS): Promise<Asked> {
  if (asked.kind === 'failed' || !asked.answer.goesOn || rounds === 0) return asked;
  const { goesOn, memory, messages = [], sessionState } = asked.answer;
  const { intent = event.sessionState.intent, sessionAttributes } = sessionState;
  const done = await ask(goesOn, {
    ...event,
    invocationSource: 'FulfillmentCodeHook',
    sessionState: { ...event.sessionState, sessionAttributes, intent },
    memory,
  });
  if (done.kind === 'failed') return { ...done, wasFulfilling: true, fulfilled: intent.name };
  const all = [...messages, ...(done.answer.messages ?? [])].slice(0, MOST_MESSAGES);
  return goOn(event, { kind: 'answered', answer: { ...done.answer, messages: all } }, ask, rounds - 1);
}
