import { callElicitationHook } from './elicitation-hook.ts';
import { giveUp } from './give-up.ts';
import { leave } from './leave.ts';
import { sayPrompt } from './messages.ts';
import type { Step } from './step.ts';
import { END_FAILED } from './step.ts';
import type { Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

export function askConfirmation(turn: Turn, retries: number, suppressMessage: boolean): void {
  const setting = definitionOf(turn).intentConfirmationSetting;
  if (!suppressMessage) sayPrompt(turn, setting?.promptSpecification, retries);
  activeIntent(turn).state = 'InProgress';
  turn.memory.dialogAction = { type: 'ConfirmIntent' };
  turn.memory.retries = retries;
}

/** Open point 1: a declined intent without a next step ends as Failed. */
export async function answerConfirmation(turn: Turn, isYes: boolean): Promise<Step> {
  const setting = definitionOf(turn).intentConfirmationSetting;
  activeIntent(turn).confirmationState = isYes ? 'Confirmed' : 'Denied';
  turn.memory.retries = 0;
  const shared = { codeHook: setting?.codeHook, isHookMoment: true };
  if (isYes) {
    return leave(turn, {
      ...shared,
      response: setting?.confirmationResponse,
      nextStep: setting?.confirmationNextStep,
      conditional: setting?.confirmationConditional,
      otherwise: { kind: 'advance' },
    });
  }
  return leave(turn, {
    ...shared,
    response: setting?.declinationResponse,
    nextStep: setting?.declinationNextStep,
    conditional: setting?.declinationConditional,
    otherwise: END_FAILED,
  });
}

/** Open point 2: neither yes nor no is asked again until the retries are used up, then the failure path or fallback. */
export async function missConfirmation(turn: Turn): Promise<Step> {
  const setting = definitionOf(turn).intentConfirmationSetting;
  const retries = turn.memory.retries + 1;
  if (retries > (setting?.promptSpecification?.maxRetries ?? 0)) return giveUp(turn, setting);
  const chosen = await callElicitationHook(turn, setting?.elicitationCodeHook);
  return chosen ?? answeredByHook(turn) ?? { kind: 'confirm-intent', retries, suppressMessage: false };
}

/** The hook may have settled the question. */
function answeredByHook(turn: Turn): Step | undefined {
  const { confirmationState } = activeIntent(turn);
  return confirmationState === 'None'
    ? undefined
    : { kind: 'confirmation-answered', isYes: confirmationState === 'Confirmed' };
}
