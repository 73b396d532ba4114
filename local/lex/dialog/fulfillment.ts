import type { PostFulfillmentStatusSpecification } from '@aws-sdk/client-lex-models-v2';
import { dependencyFailed } from '../errors.ts';
import { acceptResponse } from './accept-response.ts';
import { activateOutputContexts } from './contexts.ts';
import type { Exit } from './leave.ts';
import { leave } from './leave.ts';
import { sayResponse } from './messages.ts';
import type { Step } from './step.ts';
import { END_FAILED } from './step.ts';
import type { Hook, Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

type Post = PostFulfillmentStatusSpecification;

const CLOSE: Step = { kind: 'close-intent', suppressMessage: false };

const exitFor = (post: Post | undefined, status: 'success' | 'failure' | 'timeout'): Exit => ({
  response: post?.[`${status}Response`],
  nextStep: post?.[`${status}NextStep`],
  conditional: post?.[`${status}Conditional`],
  otherwise: status === 'success' ? CLOSE : END_FAILED,
});

export async function fulfillIntent(turn: Turn): Promise<Step> {
  const setting = definitionOf(turn).fulfillmentCodeHook;
  activeIntent(turn).state = 'ReadyForFulfillment';
  const post = setting?.postFulfillmentStatusSpecification;
  if (!turn.hook || !setting) return succeed(turn, post, 'ReadyForFulfillment');
  if (!setting.enabled || setting.active === false) return succeed(turn, post, 'Fulfilled');
  return callHook(turn, turn.hook, post);
}

async function callHook(turn: Turn, hook: Hook, post: Post | undefined): Promise<Step> {
  const answer = await hook(turn, { source: 'FulfillmentCodeHook' });
  if (answer.kind === 'timed-out') return leaveFailed(turn, exitFor(post, 'timeout'), answer.reason);
  if (answer.kind === 'failed') return leaveFailed(turn, exitFor(post, 'failure'), answer.reason);
  const messagesBefore = turn.messages.length;
  const verdict = acceptResponse(turn, answer.response);
  if (verdict.kind === 'failed') return leaveFailedByHook(turn, post, verdict.hasMessages);
  if (verdict.kind === 'took-over') return takeOver(turn, post, verdict.step, messagesBefore);
  return succeed(turn, post, 'Fulfilled');
}

/** Without a hook, or with no function behind the alias, the intent stays ReadyForFulfillment for the client to act on. */
function succeed(turn: Turn, post: Post | undefined, state: 'Fulfilled' | 'ReadyForFulfillment'): Promise<Step> {
  activeIntent(turn).state = state;
  activateOutputContexts(turn);
  return leave(turn, exitFor(post, 'success'));
}

/**
 * Open point 3: the hook's own message replaces the post-fulfillment message, and a Close gets no closing response.
 * A Close without a message says the post-fulfillment message of its state.
 */
function takeOver(turn: Turn, post: Post | undefined, step: Step, messagesBefore: number): Step {
  if (step.kind !== 'end') return step;
  const { state } = activeIntent(turn);
  if (turn.messages.length === messagesBefore && state !== 'InProgress') {
    sayResponse(turn, state === 'Failed' ? post?.failureResponse : post?.successResponse);
  }
  if (state === 'Fulfilled') activateOutputContexts(turn);
  return step;
}

function leaveFailed(turn: Turn, exit: Exit, reason: string): Promise<Step> {
  if (!exit.response && !exit.nextStep) throw dependencyFailed(reason);
  return leave(turn, exit);
}

function leaveFailedByHook(turn: Turn, post: Post | undefined, hasMessages: boolean): Promise<Step> {
  const exit = exitFor(post, 'failure');
  return leave(turn, hasMessages ? { ...exit, response: undefined } : exit);
}

export async function closeIntent(turn: Turn, suppressMessage: boolean): Promise<Step> {
  const setting = definitionOf(turn).intentClosingSetting;
  const otherwise: Step = { kind: 'end', outcome: 'ended' };
  if (!setting || setting.active === false) return otherwise;
  return leave(turn, {
    response: suppressMessage ? undefined : setting.closingResponse,
    nextStep: setting.nextStep,
    conditional: setting.conditional,
    otherwise,
  });
}
