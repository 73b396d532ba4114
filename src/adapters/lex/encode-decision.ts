import type { Decision, Move, Slots, SlotValue } from '#conversation/turn/index';
import type { Render } from '#conversation/messages/index';
import { INTENT_NAMES, SLOT_NAMES } from '#generated/bot';
import type { ConcernResponse } from './concern-event.ts';
import { encodeChoices, encodeMessages } from './encode-messages.ts';
import type { LexEvent, LexIntent, LexSlot } from './lex-event.ts';
import type { LexDialogAction } from './lex-response.ts';
import { channelOf, privacyControlIn, PRIVACY_CONTROL_KEPT, showsChoices } from './request-attributes.ts';

/**
 * Answers a hook with a decision.
 *
 * The attribute `confirmation` tells the flow in bot-definition that this code asks for a confirmation itself where one
 * is due, so that it goes on without; a bot without a Lambda never sees it and asks each time.
 */
export function encodeDecision(event: LexEvent, decision: Decision, render: Render): ConcernResponse {
  const channel = channelOf(event);
  const said = encodeMessages(decision.say, channel, render);
  // Where no choices are shown, the message itself has to say what may be answered.
  const choices = showsChoices(event) ? (decision.choices ?? []) : [];
  const messages = [...said, ...encodeChoices(choices, said, channel, render)];
  return {
    sessionState: {
      dialogAction: dialogAction(decision.move),
      ...(!LETS_GO.includes(decision.move.kind) && { intent: encodeIntent(event, decision) }),
      sessionAttributes: {
        ...event.sessionState.sessionAttributes,
        ...(privacyControlIn(event).globalPrivacyControl && { [PRIVACY_CONTROL_KEPT]: '1' }),
        confirmation: 'skip',
        ...(channel === 'voice' && { [PERSON_WANTED]: decision.wantsPerson ? 'yes' : 'no' }),
      },
    },
    ...(messages.length > 0 && { messages }),
    memory: decision.memory,
    ...(decision.move.kind === 'fulfil' && { goesOn: 'fulfillment' as const }),
  };
}

/** Tells whoever carries a call, such as connect/inbound.json, whether to put it through. Nothing here reads it. */
const PERSON_WANTED = 'personWanted';

/** Moves after which Lex keeps no intent. */
const LETS_GO: readonly Move['kind'][] = ['listen', 'resume'];

function dialogAction(move: Move): LexDialogAction {
  switch (move.kind) {
    case 'proceed':
    case 'fulfil':
      return { type: 'Delegate' };
    case 'elicit':
      return { type: 'ElicitSlot', slotToElicit: move.slot };
    case 'confirm':
      return { type: 'ConfirmIntent' };
    case 'listen':
    case 'resume':
      return { type: 'ElicitIntent' };
    case 'close':
      return { type: 'Close' };
  }
}

function encodeIntent(event: LexEvent, { move, slots }: Decision): LexIntent {
  const { intent } = event.sessionState;
  const name = 'intent' in move ? move.intent : intent.name;
  const state = move.kind === 'close' ? (move.outcome === 'fulfilled' ? 'Fulfilled' : 'Failed') : 'InProgress';
  return {
    name,
    slots: encodeSlots(wholeSlots(name, slots)),
    state,
    confirmationState: move.kind === 'proceed' ? (intent.confirmationState ?? 'None') : 'None',
  };
}

/** Every slot of the intent that Lex is told about, and none of the wish that was answered in its place. */
function wholeSlots(name: string, slots: Slots): Slots {
  const known = INTENT_NAMES.find((intent) => intent === name);
  return known ? Object.fromEntries(SLOT_NAMES[known].map((slot) => [slot, slots[slot] ?? null])) : slots;
}

const encodeSlots = (slots: Slots): Record<string, LexSlot | null> =>
  Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, value && encodeSlot(value)]));

const encodeSlot = ({ said, understood, readings }: SlotValue): LexSlot => ({
  shape: 'Scalar',
  value: { originalValue: said, interpretedValue: understood, resolvedValues: [...readings] },
});
