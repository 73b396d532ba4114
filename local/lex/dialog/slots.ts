import type { SlotDefinition } from '../definition.ts';
import { findSlot } from '../definition.ts';
import { dependencyFailed } from '../errors.ts';
import { isComplete } from './complete.ts';
import { callElicitationHook } from './elicitation-hook.ts';
import { giveUp } from './give-up.ts';
import { leave } from './leave.ts';
import { attemptName, sayPrompt } from './messages.ts';
import { promptOf, subSlotToAsk } from './slot-prompt.ts';
import type { AskSlot, Step } from './step.ts';
import { ADVANCE, ask } from './step.ts';
import type { Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

function slotNamed(turn: Turn, name: string): SlotDefinition {
  const slot = findSlot(definitionOf(turn), name);
  if (!slot) throw dependencyFailed(`Invalid Bot Configuration: slot '${name}' does not exist.`);
  return slot;
}

/** Open point 13: a next step that asks for a slot with a value goes on as if the value had just been captured. */
export function elicitSlot(turn: Turn, slot: string, suppressMessage: boolean): Step {
  const isAnswered = isComplete(slotNamed(turn, slot), activeIntent(turn).slots);
  return isAnswered ? { kind: 'slot-captured', slot } : ask(slot, suppressMessage);
}

export function askSlot(turn: Turn, { slot: name, subSlot, retries, suppressMessage }: AskSlot): void {
  const slot = slotNamed(turn, name);
  const asked = subSlot ?? subSlotToAsk(slot, activeIntent(turn).slots);
  if (!suppressMessage) sayPrompt(turn, promptOf(slot, asked), retries);
  activeIntent(turn).state = 'InProgress';
  turn.memory.dialogAction = {
    type: 'ElicitSlot',
    slotToElicit: name,
    ...(asked !== undefined && { subSlotToElicit: { name: asked } }),
  };
  turn.memory.retries = retries;
}

/**
 * Open point 5: the capture response comes before the hook's messages. Open point 35: a value that follows a "no" opens
 * the intent again, so that it is confirmed anew.
 */
export async function captureSlot(turn: Turn, name: string): Promise<Step> {
  const setting = slotNamed(turn, name).valueElicitationSetting?.slotCaptureSetting;
  const intent = activeIntent(turn);
  if (intent.confirmationState === 'Denied') intent.confirmationState = 'None';
  turn.memory.retries = 0;
  return leave(turn, {
    response: setting?.captureResponse,
    nextStep: setting?.captureNextStep,
    conditional: setting?.captureConditional,
    codeHook: setting?.codeHook,
    isHookMoment: true,
    otherwise: ADVANCE,
  });
}

/** Some of a composite slot is there: on to its next sub-slot. The capture path waits until the slot is complete. */
export async function continueSlot(turn: Turn, name: string): Promise<Step> {
  turn.memory.retries = 0;
  return leave(turn, { isHookMoment: true, otherwise: ask(name) });
}

/** An answer without a value: ask again, after the elicitation hook, until the retries are used up. */
export async function missSlot(turn: Turn, name: string): Promise<Step> {
  const slot = slotNamed(turn, name);
  const subSlot = turn.memory.dialogAction?.subSlotToElicit?.name;
  const setting = slot.valueElicitationSetting?.slotCaptureSetting;
  const retries = turn.memory.retries + 1;
  if (retries > (promptOf(slot, subSlot)?.maxRetries ?? 0)) return giveUp(turn, setting);
  const proposed = { slot: name, subSlot, attempt: attemptName(retries) };
  const chosen = await callElicitationHook(turn, setting?.elicitationCodeHook, proposed);
  if (chosen) return chosen;
  const foundByHook = isComplete(slot, activeIntent(turn).slots);
  return foundByHook ? { kind: 'slot-captured', slot: name } : { ...ask(name), subSlot, retries };
}
