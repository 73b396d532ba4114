import type { Slots, SlotValue, Stage, Turn } from '#conversation/turn/index';
import { INTENT_NAMES, type IntentName } from '#generated/bot';
import { decodeInterpretations } from './decode-interpretations.ts';
import { type LexEvent, type LexIntent, type LexSlot, parseLexEvent } from './lex-event.ts';
import { decodeMemory } from './memory-codec.ts';
import { channelOf, privacyControlIn, statementsIn } from './request-attributes.ts';

/** The event names an intent that this version of the code doesn't know: bot and code were deployed apart. */
export class IntentUnknownError extends Error {
  readonly code = 'intent-unknown';
  readonly retryable = false;

  constructor(name: string) {
    super(`The bot knows no intent called ${name}.`);
    this.name = 'IntentUnknownError';
  }
}

/**
 * Reads a turn from a code hook's event.
 *
 * @throws LexEventInvalidError, IntentUnknownError
 */
export function decodeTurn(
  event: unknown,
  around: Pick<Turn, 'nowEpochSeconds' | 'today' | 'shopTimeZone' | 'supportContact' | 'nonce'>,
): { readonly turn: Turn; readonly event: LexEvent } {
  const lexEvent = parseLexEvent(event);
  const { intent } = lexEvent.sessionState;
  const name = intentName(intent.name);
  const turn: Turn = {
    ...around,
    conversationId: lexEvent.sessionId,
    intent: name,
    stage: stageOf(lexEvent),
    slots: decodeSlots(intent.slots ?? {}),
    words: lexEvent.inputTranscript,
    ...decodeInterpretations(lexEvent, name),
    channel: channelOf(lexEvent),
    ...statementsIn(lexEvent),
    ...privacyControlIn(lexEvent),
    found: [],
    corrections: [],
    memory: decodeMemory(lexEvent['memory']),
    ...(typeof lexEvent['alreadySaid'] === 'number' && { alreadySaid: lexEvent['alreadySaid'] }),
  };
  return { turn, event: lexEvent };
}

function intentName(name: string): IntentName {
  const known = INTENT_NAMES.find((candidate) => candidate === name);
  if (!known) throw new IntentUnknownError(name);
  return known;
}

/** How the labels of bot-definition's slot hooks end. */
const SLOT_STAGES: ReadonlyMap<string, 'slot-captured' | 'slot-missed'> = new Map([
  ['Captured', 'slot-captured'],
  ['Missed', 'slot-missed'],
]);

/**
 * Where in the intent the hook stands, by the label that bot-definition gives it. A hook without a known label comes
 * from the intent-wide switch: then the confirmation tells, or the intent has just begun.
 */
function stageOf({ invocationSource, invocationLabel, sessionState }: LexEvent): Stage {
  if (invocationSource === 'FulfillmentCodeHook') return { kind: 'fulfillment' };
  if (invocationLabel === 'Confirmation-Unclear') return { kind: 'confirmation-answered', answer: 'unclear' };
  const [slot = '', ending = ''] = (invocationLabel ?? '').split('-');
  const kind = SLOT_STAGES.get(ending);
  return kind ? { kind, slot } : confirmationOrStart(sessionState.intent);
}

function confirmationOrStart({ confirmationState }: LexIntent): Stage {
  if (confirmationState === 'Confirmed') return { kind: 'confirmation-answered', answer: 'yes' };
  if (confirmationState === 'Denied') return { kind: 'confirmation-answered', answer: 'no' };
  return { kind: 'start' };
}

function decodeSlots(slots: Readonly<Record<string, LexSlot | null>>): Slots {
  return Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, decodeSlot(slot)]));
}

function decodeSlot(slot: LexSlot | null): SlotValue | null {
  if (!slot?.value) return null;
  const understood = slot.value.interpretedValue ?? null;
  const said = slot.value.originalValue ?? understood;
  return said === null ? null : { said, understood, readings: slot.value.resolvedValues ?? [] };
}
