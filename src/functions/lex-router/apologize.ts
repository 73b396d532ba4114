import type { LexEvent, LexResponse } from '#adapters/lex/index';
import type { Render } from '#conversation/messages/index';
import { message } from '#conversation/turn/index';

export interface Apology {
  /** The id under which the failure was logged; the customer hears its beginning. */
  readonly reference: string;
  /** True when something may have been done although no answer came. */
  readonly mayHaveRun: boolean;
}

/** Long enough to find the log line, short enough to read out. */
const SPOKEN_REFERENCE_LENGTH = 8;

/** What the customer hears when a turn failed: an apology, a person to turn to, and a conversation that goes on. */
export type Apologize = (event: LexEvent | undefined, apology: Apology) => LexResponse;

export const createApologize =
  (render: Render, supportContact: string): Apologize =>
  (event, { reference, mayHaveRun }) => {
    const params = { contact: supportContact, reference: reference.slice(0, SPOKEN_REFERENCE_LENGTH) };
    const isFulfillment = event?.invocationSource === 'FulfillmentCodeHook';
    const key = isFulfillment && mayHaveRun ? 'failure.unknownOutcome' : 'failure.apology';
    const messages = [{ contentType: 'PlainText' as const, content: render(message(key, params)) }];
    if (!event) return { sessionState: { dialogAction: { type: 'ElicitIntent' } }, messages };

    const { intent, sessionAttributes } = event.sessionState;
    const kept = sessionAttributes ? { sessionAttributes } : {};
    return isFulfillment
      ? { sessionState: { dialogAction: { type: 'Close' }, intent: { ...intent, state: 'Failed' }, ...kept }, messages }
      : { sessionState: { dialogAction: { type: 'ElicitIntent' }, ...kept }, messages };
  };
