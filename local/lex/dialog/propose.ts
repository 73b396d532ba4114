import type { DialogCodeHookInvocationSetting } from '@aws-sdk/client-lex-models-v2';
import type { SlotDefinition } from '../definition.ts';
import { findSlot, isRequired } from '../definition.ts';
import { isComplete } from './complete.ts';
import { attemptName } from './messages.ts';
import { subSlotToAsk } from './slot-prompt.ts';
import type { Step } from './step.ts';
import type { Proposed, Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

/** The next required slot without a value, by priority. */
export const nextRequiredSlot = (turn: Turn): SlotDefinition | undefined =>
  definitionOf(turn).slots.find((slot) => isRequired(slot) && !isComplete(slot, activeIntent(turn).slots));

interface Junction {
  codeHook?: DialogCodeHookInvocationSetting | undefined;
  otherwise: Step;
}

/** The prompt that follows when the hook delegates, if one does: Lex tells the hook about it. */
export function proposedStep(turn: Turn, { codeHook, otherwise }: Junction): Proposed | undefined {
  const wired = wiredAction(codeHook);
  if (wired && wired.type !== 'ElicitSlot') return undefined;
  const target = findSlot(definitionOf(turn), wired?.slotToElicit ?? '');
  if (target && !isComplete(target, activeIntent(turn).slots)) return initialPrompt(turn, target);
  const next = nextPrompted(turn, otherwise);
  return next && initialPrompt(turn, next);
}

function nextPrompted(turn: Turn, otherwise: Step): SlotDefinition | undefined {
  if (otherwise.kind === 'ask-slot') return findSlot(definitionOf(turn), otherwise.slot);
  return otherwise.kind === 'advance' ? nextRequiredSlot(turn) : undefined;
}

const wiredAction = (codeHook: Junction['codeHook']) =>
  codeHook?.active ? codeHook.postCodeHookSpecification?.successNextStep?.dialogAction : undefined;

const initialPrompt = (turn: Turn, slot: SlotDefinition): Proposed => ({
  slot: slot.slotName,
  subSlot: subSlotToAsk(slot, activeIntent(turn).slots),
  attempt: attemptName(0),
});
