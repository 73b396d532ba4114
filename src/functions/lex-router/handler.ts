import type { ConcernAnswer, LexEvent, LexResponse } from '#adapters/lex/index';
import { parseLexEvent } from '#adapters/lex/index';
import type { Used } from '#business/chat/index';
import type { Memory } from '#conversation/turn/index';
import type { Apologize } from './apologize.ts';
import type { AskConcern, Asked, TurnClock } from './ask-concern.ts';
import type { OpenedMemory, OpenMemory } from './conversation-memory.ts';
import { goOn } from './go-on.ts';
import { fingerprintSlots } from './fingerprint.ts';
import { addingUp } from './adding-up.ts';

export interface RouterParts {
  readonly openMemory: OpenMemory;
  readonly askWithin: (clock: TurnClock) => AskConcern;
  readonly apologize: Apologize;
  /** What this function has used since it was asked last. */
  readonly takeUsed: () => Used;
}

/**
 * The one function that Lex calls. It opens the memory, asks the concern that the event is about, and seals the memory
 * again with what the turn used; a concern that fails is apologized for. It holds no business rule.
 *
 * @throws LexEventInvalidError
 */
export const createRouter =
  ({ openMemory, askWithin, apologize, takeUsed }: RouterParts) =>
  async (rawEvent: unknown, clock: TurnClock): Promise<LexResponse> => {
    const received = parseLexEvent(rawEvent);
    const opened = await openMemory(received);
    const { ask, sum } = addingUp(askWithin(clock), opened.memory.used);
    const isFulfillment = received.invocationSource === 'FulfillmentCodeHook';

    const first = isFulfillment
      ? await ask('fulfillment', { ...opened.event, memory: opened.memory, alreadySaid: 0 })
      : await askAboutDialog(opened.event, opened.memory, ask);
    const asked = await goOn(opened.event, first, ask);
    const close = (answer: ConcernAnswer) =>
      opened.close({ ...answer, memory: { ...answer.memory, used: sum(takeUsed()) } });
    return asked.kind === 'failed'
      ? apologizeWith(apologize(received, { ...asked, task: opened.memory.task }), opened, close)
      : close(asked.answer);
  };

/** What was remembered stays, and what the failed turn used is added to it. */
function apologizeWith(
  apology: LexResponse,
  { memory, isRemembered }: OpenedMemory,
  close: (answer: ConcernAnswer) => LexResponse,
): LexResponse {
  return isRemembered ? close({ ...apology, memory } as unknown as ConcernAnswer) : apology;
}

/** Slots that are new or changed are validated first; what validation refuses is the answer. */
async function askAboutDialog(event: LexEvent, memory: Memory, ask: AskConcern): Promise<Asked> {
  const slots = fingerprintSlots(event);
  if (slots === undefined || slots === memory.validatedSlots)
    return ask('dialogManagement', { ...event, memory, alreadySaid: 0 });

  const validated = await ask('slotValidation', { ...event, memory, alreadySaid: 0 });
  if (validated.kind === 'failed') return validated;
  if (validated.answer.sessionState.dialogAction.type !== 'Delegate') return validated;
  return ask('dialogManagement', foldIn(event, validated.answer));
}

/** The event as slot validation left it, whose slots are marked. What Lex proposed before is stale by then. */
function foldIn({ proposedNextState: _, ...event }: LexEvent, answer: ConcernAnswer) {
  const { sessionAttributes, intent = event.sessionState.intent } = answer.sessionState;
  const left = { ...event, sessionState: { ...event.sessionState, sessionAttributes, intent } };
  const { validatedSlots: _before, ...memory } = answer.memory;
  const validatedSlots = fingerprintSlots(left);
  return { ...left, memory: { ...memory, ...(validatedSlots && { validatedSlots }) }, alreadySaid: 0 };
}
