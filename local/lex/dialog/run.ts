import { findFallback } from '../definition.ts';
import { dependencyFailed } from '../errors.ts';
import { answerConfirmation, askConfirmation, missConfirmation } from './confirmation.ts';
import { closeIntent, fulfillIntent } from './fulfillment.ts';
import { nextRequiredSlot } from './propose.ts';
import { askSlot, captureSlot, continueSlot, elicitSlot, missSlot } from './slots.ts';
import { activateIntent, restartIntent, startIntent } from './start.ts';
import type { Step } from './step.ts';
import { END_FAILED, ask } from './step.ts';
import type { Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

const MAX_STEPS = 60;

/** Takes steps until the turn waits for the customer or the intent has ended; a circle in the definition is an error. */
export async function runDialog(turn: Turn, first: Step): Promise<void> {
  let step: Step | undefined = first;
  for (let taken = 0; step; taken += 1) {
    if (taken > MAX_STEPS)
      throw dependencyFailed(
        `Invalid Bot Configuration: the next steps of '${activeIntent(turn).name}' go in circles.`,
      );
    turn.onStep?.(step);
    step = await take(turn, step);
  }
}

/** One step; undefined when the turn is over. */
async function take(turn: Turn, step: Step): Promise<Step | undefined> {
  switch (step.kind) {
    case 'start-intent':
      restartIntent(turn, step.intent);
      return startIntent(turn, step.suppressMessage);
    case 'elicit-slot':
      return elicitSlot(turn, step.slot, step.suppressMessage);
    case 'ask-slot':
      return askSlot(turn, step) as undefined;
    case 'confirm-intent':
      return confirmIntent(turn, step);
    case 'elicit-intent':
      turn.memory.intent = undefined;
      turn.memory.dialogAction = { type: 'ElicitIntent' };
      return undefined;
    case 'end':
      return end(turn, step.outcome) as undefined;
    default:
      return takeStage(turn, step);
  }
}

/** Open point 33: a jump to a confirmation that is not there, or not active, goes on behind it. */
function confirmIntent(turn: Turn, { retries, suppressMessage }: ConfirmIntent): Step | undefined {
  if (!hasConfirmation(turn)) return { kind: 'fulfill-intent' };
  askConfirmation(turn, retries, suppressMessage);
  return undefined;
}

/** Whether the intent asks for a confirmation. */
function hasConfirmation(turn: Turn): boolean {
  const setting = definitionOf(turn).intentConfirmationSetting;
  return setting !== undefined && setting.active !== false;
}

type ConfirmIntent = Extract<Step, { kind: 'confirm-intent' }>;

type Stage = Exclude<
  Step,
  { kind: 'start-intent' | 'elicit-slot' | 'ask-slot' | 'confirm-intent' | 'elicit-intent' | 'end' }
>;

async function takeStage(turn: Turn, step: Stage): Promise<Step> {
  switch (step.kind) {
    case 'advance':
      return advance(turn);
    case 'slot-captured':
      return captureSlot(turn, step.slot);
    case 'slot-continued':
      return continueSlot(turn, step.slot);
    case 'slot-missed':
      return missSlot(turn, step.slot);
    case 'confirmation-answered':
      return answerConfirmation(turn, step.isYes);
    case 'confirmation-unclear':
      return missConfirmation(turn);
    case 'fulfill-intent':
      return fulfillIntent(turn);
    case 'close-intent':
      return closeIntent(turn, step.suppressMessage);
    case 'fall-back':
      return fallBack(turn);
  }
}

/** The default order. FallbackIntent has no slots or confirmation, so it goes straight to fulfillment. */
function advance(turn: Turn): Step {
  const slot = nextRequiredSlot(turn);
  if (slot) return ask(slot.slotName);
  const { confirmationState } = activeIntent(turn);
  if (confirmationState === 'Denied') return END_FAILED;
  if (confirmationState === 'None' && hasConfirmation(turn)) {
    return { kind: 'confirm-intent', retries: 0, suppressMessage: false };
  }
  return { kind: 'fulfill-intent' };
}

async function fallBack(turn: Turn): Promise<Step> {
  const fallback = findFallback(turn.locale);
  if (!fallback) return END_FAILED;
  activateIntent(turn, fallback.intentName);
  return startIntent(turn, false);
}

/** An intent that ends without having been fulfilled is ReadyForFulfillment for the client, or Failed. */
function end(turn: Turn, outcome: Extract<Step, { kind: 'end' }>['outcome']): void {
  const { intent } = turn.memory;
  const isOpen = intent?.state === 'InProgress' || intent?.state === 'ReadyForFulfillment';
  if (intent && isOpen && outcome !== 'as-is') intent.state = outcome === 'failed' ? 'Failed' : 'ReadyForFulfillment';
  turn.memory.dialogAction = { type: 'Close' };
  turn.memory.retries = 0;
}
