import type { SlotDefinition } from '../definition.ts';
import { findSlot } from '../definition.ts';
import { dependencyFailed } from '../errors.ts';
import { callElicitationHook } from './elicitation-hook.ts';
import { giveUp } from './give-up.ts';
import { leave } from './leave.ts';
import { attemptName, sayPrompt } from './messages.ts';
import { isFilled } from './state.ts';
import type { Step } from './step.ts';
import { ADVANCE } from './step.ts';
import type { Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

function slotNamed(turn: Turn, name: string): SlotDefinition {
  const slot = findSlot(definitionOf(turn), name);
  if (!slot) throw dependencyFailed(`Invalid Bot Configuration: slot '${name}' does not exist.`);
  return slot;
}

/** A next step that asks for a slot: one that has a value already goes on as if it had just been captured. */
export function elicitSlot(turn: Turn, slot: string, suppressMessage: boolean): Step {
  if (isFilled(activeIntent(turn).slots[slot])) return { kind: 'slot-captured', slot };
  return { kind: 'ask-slot', slot, retries: 0, suppressMessage };
}

export function askSlot(turn: Turn, name: string, retries: number, suppressMessage: boolean): void {
  const slot = slotNamed(turn, name);
  if (!suppressMessage) sayPrompt(turn, slot.valueElicitationSetting?.promptSpecification, retries);
  activeIntent(turn).state = 'InProgress';
  turn.memory.dialogAction = { type: 'ElicitSlot', slotToElicit: name };
  turn.memory.retries = retries;
}

/** Open point 5: the capture response comes before the hook's messages. */
export async function captureSlot(turn: Turn, name: string): Promise<Step> {
  const setting = slotNamed(turn, name).valueElicitationSetting?.slotCaptureSetting;
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

/** An answer without a value: ask again, after the elicitation hook, until the retries are used up. */
export async function missSlot(turn: Turn, name: string): Promise<Step> {
  const slot = slotNamed(turn, name);
  const { promptSpecification, slotCaptureSetting } = slot.valueElicitationSetting ?? {};
  const retries = turn.memory.retries + 1;
  if (retries > (promptSpecification?.maxRetries ?? 0)) return giveUp(turn, slotCaptureSetting);
  const proposed = { slot: name, attempt: attemptName(retries) };
  const chosen = await callElicitationHook(turn, slotCaptureSetting?.elicitationCodeHook, proposed);
  if (chosen) return chosen;
  const foundByHook = isFilled(activeIntent(turn).slots[name]);
  return foundByHook
    ? { kind: 'slot-captured', slot: name }
    : { kind: 'ask-slot', slot: name, retries, suppressMessage: false };
}
