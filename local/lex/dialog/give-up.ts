import type { IntentConfirmationSetting, SlotCaptureSetting } from '@aws-sdk/client-lex-models-v2';
import { leave } from './leave.ts';
import type { Step } from './step.ts';
import { END_FAILED } from './step.ts';
import type { Turn } from './turn.ts';

/** Open points 2 and 4: once the retries are used up, the prompt's own failure path if it has one, else FallbackIntent. */
export async function giveUp(
  turn: Turn,
  setting: SlotCaptureSetting | IntentConfirmationSetting | undefined,
): Promise<Step> {
  if (!setting?.failureResponse && !setting?.failureNextStep) return { kind: 'fall-back' };
  return leave(turn, {
    response: setting.failureResponse,
    nextStep: setting.failureNextStep,
    conditional: setting.failureConditional,
    codeHook: setting.codeHook,
    otherwise: END_FAILED,
  });
}
