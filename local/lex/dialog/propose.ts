import type { DialogCodeHookInvocationSetting } from '@aws-sdk/client-lex-models-v2';
import type { SlotDefinition } from '../definition.ts';
import { isRequired } from '../definition.ts';
import { attemptName } from './messages.ts';
import { isFilled } from './state.ts';
import type { Step } from './step.ts';
import type { Proposed, Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

/** The next required slot without a value, by priority. */
export const nextRequiredSlot = (turn: Turn): SlotDefinition | undefined =>
  definitionOf(turn).slots.find((slot) => isRequired(slot) && !isFilled(activeIntent(turn).slots[slot.slotName]));

interface Junction {
  codeHook?: DialogCodeHookInvocationSetting | undefined;
  otherwise: Step;
}

/** The prompt that follows when the hook delegates, if one does: Lex tells the hook about it. */
export function proposedStep(turn: Turn, { codeHook, otherwise }: Junction): Proposed | undefined {
  const wired = wiredAction(codeHook);
  if (wired && wired.type !== 'ElicitSlot') return undefined;
  const target = wired?.slotToElicit;
  if (target !== undefined && !isFilled(activeIntent(turn).slots[target])) return initialPrompt(target);
  const next = otherwise.kind === 'advance' ? nextRequiredSlot(turn) : undefined;
  return next && initialPrompt(next.slotName);
}

const wiredAction = (codeHook: Junction['codeHook']) =>
  codeHook?.active ? codeHook.postCodeHookSpecification?.successNextStep?.dialogAction : undefined;

const initialPrompt = (slot: string): Proposed => ({ slot, attempt: attemptName(0) });
