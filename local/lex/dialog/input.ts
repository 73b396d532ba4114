import type { IntentDefinition, SlotDefinition } from '../definition.ts';
import { findIntent, findSlot } from '../definition.ts';
import type { Elicited } from '../nlu/elicit.ts';
import type { Ranked } from '../nlu/ranked.ts';
import { isReservedYes, readAnswer } from '../nlu/slots/confirmation.ts';
import type { SlotValue } from '../nlu/slots/resolver.ts';
import type { Understanding } from '../nlu/understanding.ts';
import { own } from '../own.ts';
import { readChoice } from './choice.ts';
import { displayNameOf, offerIntents } from './disambiguation.ts';
import { isConfident, MAX_ALTERNATIVES } from './interpretations.ts';
import { toSlot } from './shapes.ts';
import { hearAnswer, takeAnswer } from './slot-answer.ts';
import { activateIntent } from './start.ts';
import type { Slots } from './state.ts';
import type { Step } from './step.ts';
import type { Interpretation, Turn } from './turn.ts';
import { activeIntent, definitionOf, newIntentState } from './turn.ts';

const INTENT_SWITCH = 'x-amz-lex:intent-switch';
const FREE_FORM = 'AMAZON.FreeFormInput';
/** What another intent must score to be switched to when the answer holds no value, and when it could be one. */
const SWITCH_SCORE = 0.6;
/** A meaning is easily overrated where the bot has few utterances to tell it from others. */
const SWITCH_BY_MEANING_SCORE = 0.75;
const SWITCH_OVER_VALUE_SCORE = 0.9;

/** Understands the input in its place in the dialog and says where that leads. */
export async function readInput(turn: Turn, understanding: Understanding): Promise<Step> {
  const chosen = takeChoice(turn);
  if (chosen) return start(turn, chosen);
  const elicited = elicitAsked(turn, understanding);
  const ranked = await understanding.rank(turn.text, turn, hasAnswered(turn, elicited));
  turn.ranked = interpret(
    turn,
    understanding,
    ranked.filter(({ intent }) => isInContext(turn, intent)),
  );
  const asked = turn.memory.intent && turn.memory.dialogAction;
  if (asked?.type === 'ElicitSlot') return readSlotAnswer(turn, understanding, elicited);
  if (asked?.type === 'ConfirmIntent') return readConfirmation(turn);
  const [best] = turn.ranked;
  if (!best || !isConfident(turn, best)) return { kind: 'fall-back' };
  return offerIntents(turn) ?? start(turn, best);
}

/** The offered intent that the input chooses, if the last turn offered some; an offer holds for one turn. */
function takeChoice(turn: Turn): Interpretation | undefined {
  const { offered, dialogAction } = turn.memory;
  turn.memory.offered = undefined;
  if (!offered || dialogAction?.type !== 'ElicitIntent') return undefined;
  const position = readChoice(
    turn.text,
    offered.map((intent) => displayNameOf(turn, intent)),
  );
  const intent = position === undefined ? undefined : offered[position];
  return intent && { intent };
}

interface Asked extends Elicited {
  slot: SlotDefinition;
}

/** What the input answers to the slot that was asked for; undefined when none was. */
function elicitAsked(turn: Turn, understanding: Understanding): Asked | undefined {
  const { intent: active, dialogAction } = turn.memory;
  if (!active || dialogAction?.type !== 'ElicitSlot') return undefined;
  const slot = findSlot(definitionOf(turn), dialogAction.slotToElicit ?? '');
  return slot && { slot, ...hearAnswer(turn, understanding, slot) };
}

/** Whether the input answers the question, so that it is hardly a request. */
function hasAnswered({ memory, text }: Turn, elicited: Asked | undefined): boolean {
  if (elicited) return elicited.span !== undefined && !elicited.isGuess;
  return memory.dialogAction?.type === 'ConfirmIntent' && ['Yes', 'No'].includes(readAnswer(text) ?? '');
}

/** An intent with input contexts is recognised only while all of them are active. */
function isInContext(turn: Turn, name: string): boolean {
  const needed = findIntent(turn.locale, name)?.inputContexts ?? [];
  return needed.every((context) => turn.memory.activeContexts.some(({ name: active }) => active === context.name));
}

/** The best readings, each with the slots that its intent finds in the text. */
function interpret(turn: Turn, understanding: Understanding, ranked: Ranked[]): Interpretation[] {
  const active = turn.memory.intent?.name;
  const kept = ranked.filter(
    ({ intent, score }, index) => score > 0 && (index <= MAX_ALTERNATIVES || intent === active),
  );
  return kept.map(({ intent, score, slots: matched, basis }) => {
    const definition = definitionOf(turn, intent);
    const filled = new Set(Object.keys(matched));
    const extracted = understanding.extract(definition, turn.text, { filled, taken: [] }, turn);
    const state = newIntentState(definition);
    state.slots = { ...state.slots, ...toSlots(definition, { ...extracted, ...matched }) };
    return { intent: state, score, basis };
  });
}

function toSlots(intent: IntentDefinition, values: Record<string, SlotValue>): Slots {
  const read = intent.slots.flatMap((slot) => {
    const value = own(values, slot.slotName);
    return value ? [[slot.slotName, toSlot(slot, value)] as const] : [];
  });
  return Object.fromEntries(read);
}

function start(turn: Turn, { intent }: Interpretation): Step {
  activateIntent(turn, intent.name, structuredClone(intent.slots));
  return { kind: 'start-intent', intent: intent.name, suppressMessage: false };
}

/** The slot's own type is tried first; a value that nearly any words would make yields to a clear other intent. */
function readSlotAnswer(turn: Turn, understanding: Understanding, asked: Asked | undefined): Step {
  if (!asked) return { kind: 'fall-back' };
  const { slot, span, isGuess } = asked;
  const canSwitch = slot.slotTypeName !== FREE_FORM && (isGuess || !span);
  const other = canSwitch ? switchTarget(turn, switchScore(turn.text, isGuess)) : undefined;
  return other ? start(turn, other) : takeAnswer(turn, understanding, slot, asked);
}

/** A single word rather answers the question, if badly, than that it changes the subject; only a clear wish does. */
const switchScore = (text: string, isGuess: boolean): number =>
  isGuess || !/\S\s+\S/.test(text) ? SWITCH_OVER_VALUE_SCORE : SWITCH_SCORE;

/** Another intent that the customer clearly means, unless the client has switched this off. */
function switchTarget(turn: Turn, minimum: number): Interpretation | undefined {
  const [best] = turn.ranked;
  if (!best || turn.requestAttributes[INTENT_SWITCH] === 'DISABLE') return undefined;
  const isOther = best.intent.name !== activeIntent(turn).name;
  const needed = best.basis === 'meaning' ? Math.max(minimum, SWITCH_BY_MEANING_SCORE) : minimum;
  return isOther && (best.score ?? 0) >= needed && isConfident(turn, best) ? best : undefined;
}

function readConfirmation(turn: Turn): Step {
  const answer = readAnswer(turn.text);
  if (answer === 'Yes' || answer === 'No') return { kind: 'confirmation-answered', isYes: answer === 'Yes' };
  const other = switchTarget(turn, isReservedYes(turn.text) ? SWITCH_OVER_VALUE_SCORE : SWITCH_SCORE);
  return other ? start(turn, other) : { kind: 'confirmation-unclear' };
}
