import { channelOf, encodeMessages, type LexEvent, type LexIntent, type LexResponse } from '#adapters/lex/index';
import type { Render } from '#conversation/messages/index';
import { LOOKS_UP } from '#conversation/intents/looks-up';
import { message, type Task } from '#conversation/turn/index';

export interface Apology {
  /** The id under which the failure was logged; the customer hears its beginning. */
  readonly reference: string;
  /** True when something may have been done although no answer came. */
  readonly mayHaveRun: boolean;
  /** True when fulfillment failed in a dialog's turn. */
  readonly wasFulfilling?: boolean;
  /** What was being fulfilled, where that isn't the event's own intent. */
  readonly fulfilled?: string;
  /** The wish whose question the failed turn answered; it is left open for the same answer again. */
  readonly task?: Task | undefined;
}

/** Long enough to find the log line, short enough to read out. */
const SPOKEN_REFERENCE_LENGTH = 8;

/** What the customer hears when a turn failed: an apology, a person to turn to, and a conversation that goes on. */
export type Apologize = (event: LexEvent | undefined, apology: Apology) => LexResponse;

export const createApologize =
  (render: Render, supportContact: string): Apologize =>
  (event, { reference, mayHaveRun, wasFulfilling, fulfilled, task }) => {
    const params = { contact: supportContact, reference: reference.slice(0, SPOKEN_REFERENCE_LENGTH) };
    const isFulfillment = wasFulfilling ?? event?.invocationSource === 'FulfillmentCodeHook';
    const key = isFulfillment && mayHaveRun ? keyFor(event, fulfilled) : 'failure.apology';
    const messages = encodeMessages([message(key, params)], event ? channelOf(event) : 'chat', render);
    if (!event) return { sessionState: { dialogAction: { type: 'ElicitIntent' } }, messages };

    const { intent, sessionAttributes } = event.sessionState;
    const kept = sessionAttributes ? { sessionAttributes } : {};
    if (isFulfillment) {
      const failed = { ...intent, state: 'Failed' };
      return { sessionState: { dialogAction: { type: 'Close' }, intent: failed, ...kept }, messages };
    }
    return { sessionState: { ...waitFor(intent, task), ...kept }, messages };
  };

/** Only what writes may have been done. */
function keyFor(event: LexEvent | undefined, fulfilled = event?.sessionState.intent.name) {
  return LOOKS_UP.some((intent) => intent === fulfilled) ? 'failure.notLookedUp' : 'failure.unknownOutcome';
}

/** The same question again when it is one of this intent's slots; else whatever the customer wants next. */
function waitFor(intent: LexIntent, task: Task | undefined) {
  const slot = typeof task?.asked === 'object' ? task.asked.slot : undefined;
  if (!task || !slot || task.intent !== intent.name) return { dialogAction: { type: 'ElicitIntent' as const } };
  const slots = { ...intent.slots, [slot]: null };
  return { dialogAction: { type: 'ElicitSlot' as const, slotToElicit: slot }, intent: { ...intent, slots } };
}
