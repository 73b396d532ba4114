import { channelOf, encodeMessages, type LexEvent, type LexIntent, type LexResponse } from '#adapters/lex/index';
import type { Render } from '#conversation/messages/index';
import { message, type OpenQuestion } from '#conversation/turn/index';

export interface Apology {
  /** The id under which the failure was logged; the customer hears its beginning. */
  readonly reference: string;
  /** True when something may have been done although no answer came. */
  readonly mayHaveRun: boolean;
  /** The question that the failed turn answered; it is left open for the same answer again. */
  readonly openQuestion?: OpenQuestion | undefined;
}

/** Long enough to find the log line, short enough to read out. */
const SPOKEN_REFERENCE_LENGTH = 8;

/** What the customer hears when a turn failed: an apology, a person to turn to, and a conversation that goes on. */
export type Apologize = (event: LexEvent | undefined, apology: Apology) => LexResponse;

export const createApologize =
  (render: Render, supportContact: string): Apologize =>
  (event, { reference, mayHaveRun, openQuestion }) => {
    const params = { contact: supportContact, reference: reference.slice(0, SPOKEN_REFERENCE_LENGTH) };
    const isFulfillment = event?.invocationSource === 'FulfillmentCodeHook';
    const key = isFulfillment && mayHaveRun ? 'failure.unknownOutcome' : 'failure.apology';
    const messages = encodeMessages([message(key, params)], event ? channelOf(event) : 'chat', render);
    if (!event) return { sessionState: { dialogAction: { type: 'ElicitIntent' } }, messages };

    const { intent, sessionAttributes } = event.sessionState;
    const kept = sessionAttributes ? { sessionAttributes } : {};
    if (isFulfillment) {
      const failed = { ...intent, state: 'Failed' };
      return { sessionState: { dialogAction: { type: 'Close' }, intent: failed, ...kept }, messages };
    }
    return { sessionState: { ...waitFor(intent, openQuestion), ...kept }, messages };
  };

/** The same question again when it is one of this intent's slots; else whatever the customer wants next. */
function waitFor(intent: LexIntent, question: OpenQuestion | undefined) {
  if (!question?.slot || question.intent !== intent.name) return { dialogAction: { type: 'ElicitIntent' as const } };
  const slots = { ...intent.slots, [question.slot]: null };
  return { dialogAction: { type: 'ElicitSlot' as const, slotToElicit: question.slot }, intent: { ...intent, slots } };
}
