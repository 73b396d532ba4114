import type { ElicitationCodeHookInvocationSetting } from '@aws-sdk/client-lex-models-v2';
import { dependencyFailed } from '../errors.ts';
import { acceptResponse } from './accept-response.ts';
import type { Step } from './step.ts';
import { END_FAILED } from './step.ts';
import type { HookCall, Proposed, Turn } from './turn.ts';
import { definitionOf } from './turn.ts';

/**
 * Calls the hook between two attempts of a prompt: the prompt's own, else the intent-wide one. It has no failure
 * branch, so a function that fails fails the call.
 *
 * @returns the step that the hook chose, or undefined when it delegated or there is none
 */
export async function callElicitationHook(
  turn: Turn,
  own: ElicitationCodeHookInvocationSetting | undefined,
  proposed?: Proposed,
): Promise<Step | undefined> {
  const call = hookCall(turn, own);
  if (!call || !turn.hook) return undefined;
  const answer = await turn.hook(turn, { ...call, proposed });
  if (answer.kind !== 'answered') throw dependencyFailed(answer.reason);
  const verdict = acceptResponse(turn, answer.response);
  if (verdict.kind === 'took-over') return verdict.step;
  return verdict.kind === 'failed' ? END_FAILED : undefined;
}

function hookCall(turn: Turn, own: ElicitationCodeHookInvocationSetting | undefined): HookCall | undefined {
  if (own?.enableCodeHookInvocation) return { source: 'DialogCodeHook', label: own.invocationLabel };
  if (!definitionOf(turn).dialogCodeHook?.enabled) return undefined;
  turn.hasCalledIntentHook = true;
  return { source: 'DialogCodeHook' };
}
