import type { IntentDefinition } from '../definition.ts';
import { findFallback, findIntent, findSlot } from '../definition.ts';
import type { Ranked } from '../nlu/recognizer.ts';
import { readAnswer } from '../nlu/slots/confirmation.ts';
import type { SlotValue } from '../nlu/slots/resolver.ts';
import type { Understanding } from '../nlu/understanding.ts';
import { own } from '../own.ts';
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
const SWITCH_OVER_VALUE_SCORE = 0.9;
const MAX_ALTERNATIVES = 4;

/** Understands the input in its place in the dialog and says where that leads. */
export async function readInput(turn: Turn, understanding: Understanding): Promise<Step> {
  const ranked = (await understanding.rank(turn.text, turn)).filter(({ intent }) => isInContext(turn, intent));
  turn.ranked = interpret(turn, understanding, ranked);
  const { intent, dialogAction } = turn.memory;
  const asked = intent && dialogAction;
  if (asked?.type === 'ElicitSlot') return readSlotAnswer(turn, understanding, asked.slotToElicit ?? '');
  if (asked?.type === 'ConfirmIntent') return readConfirmation(turn);
  const [best] = turn.ranked;
  return best && isConfident(turn, best) ? start(turn, best) : { kind: 'fall-back' };
}

const isConfident = (turn: Turn, { score = 0 }: Interpretation): boolean =>
  score > 0 && score >= turn.locale.nluIntentConfidenceThreshold;

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
  return kept.map(({ intent, score, slots: matched }) => {
    const definition = definitionOf(turn, intent);
    const filled = new Set(Object.keys(matched));
    const extracted = understanding.extract(definition, turn.text, { filled, taken: [] }, turn);
    const state = newIntentState(definition);
    state.slots = { ...state.slots, ...toSlots(definition, { ...extracted, ...matched }) };
    return { intent: state, score };
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
function readSlotAnswer(turn: Turn, understanding: Understanding, name: string): Step {
  const slot = findSlot(definitionOf(turn), name);
  if (!slot) return { kind: 'fall-back' };
  const answer = hearAnswer(turn, understanding, slot);
  const { span, isGuess } = answer;
  const canSwitch = slot.slotTypeName !== FREE_FORM && (isGuess || !span);
  const other = canSwitch ? switchTarget(turn, switchScore(turn.text, isGuess)) : undefined;
  return other ? start(turn, other) : takeAnswer(turn, understanding, slot, answer);
}

/** A single word rather answers the question, if badly, than that it changes the subject; only a clear wish does. */
const switchScore = (text: string, isGuess: boolean): number =>
  isGuess || !/\S\s+\S/.test(text) ? SWITCH_OVER_VALUE_SCORE : SWITCH_SCORE;

/** Another intent that the customer clearly means, unless the client has switched this off. */
function switchTarget(turn: Turn, minimum: number): Interpretation | undefined {
  const [best] = turn.ranked;
  if (!best || turn.requestAttributes[INTENT_SWITCH] === 'DISABLE') return undefined;
  const isOther = best.intent.name !== activeIntent(turn).name;
  return isOther && (best.score ?? 0) >= minimum && isConfident(turn, best) ? best : undefined;
}

function readConfirmation(turn: Turn): Step {
  const answer = readAnswer(turn.text);
  if (answer === 'Yes' || answer === 'No') return { kind: 'confirmation-answered', isYes: answer === 'Yes' };
  const other = switchTarget(turn, SWITCH_SCORE);
  return other ? start(turn, other) : { kind: 'confirmation-unclear' };
}

/**
 * All readings for hook and client, five at most: the active intent first, then the others by score, with
 * FallbackIntent where the threshold lies.
 */
export function interpretationsOf(turn: Turn): Interpretation[] {
  const { intent } = turn.memory;
  const scoreOf = (name: string) => turn.ranked.find((other) => other.intent.name === name)?.score;
  const active = intent ? [{ intent, score: scoreOf(intent.name) }] : [];
  const others = turn.ranked.filter((other) => other.intent.name !== intent?.name);
  const above = others.filter((other) => isConfident(turn, other)).slice(0, MAX_ALTERNATIVES - 1);
  const below = others.filter((other) => !isConfident(turn, other));
  return [...active, ...above, ...fallbackUnless(turn, intent?.name), ...below].slice(0, MAX_ALTERNATIVES + 1);
}

function fallbackUnless(turn: Turn, active: string | undefined): Interpretation[] {
  const fallback = findFallback(turn.locale);
  return fallback && fallback.intentName !== active ? [{ intent: newIntentState(fallback) }] : [];
}

/** Who found a reading: a language model where the second reading of an answer filled a slot of the active intent. */
export const sourceOf = (turn: Turn, { intent }: Interpretation): 'Lex' | 'Bedrock' =>
  turn.isAssisted && intent === turn.memory.intent ? 'Bedrock' : 'Lex';
