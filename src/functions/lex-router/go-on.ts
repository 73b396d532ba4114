import type { LexEvent } from '#adapters/lex/index';
import type { AskConcern, Asked } from './ask-concern.ts';
import { fitIn, MOST_MESSAGES } from './fit-in.ts';

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
    // After the last round nothing more is begun: it would be cut off.
    alreadySaid: rounds === 1 ? MOST_MESSAGES : messages.length,
  });
  if (done.kind === 'failed') return { ...done, wasFulfilling: true, fulfilled: intent.name };
  const all = fitIn([...messages, ...(done.answer.messages ?? [])]);
  return goOn(event, { kind: 'answered', answer: { ...done.answer, messages: all } }, ask, rounds - 1);
}
