import type {
  ConditionalSpecification,
  DialogCodeHookInvocationSetting,
  DialogState,
  ResponseSpecification,
} from '@aws-sdk/client-lex-models-v2';
import { evaluateCondition } from '../conditions/evaluate.ts';
import { parseCondition } from '../conditions/parse.ts';
import { dependencyFailed } from '../errors.ts';
import type { Verdict } from './accept-response.ts';
import { acceptResponse } from './accept-response.ts';
import { assignValues } from './assign.ts';
import { sayResponse } from './messages.ts';
import { proposedStep } from './propose.ts';
import { createFacts } from './references.ts';
import type { Step } from './step.ts';
import { END_FAILED } from './step.ts';
import type { HookAnswer, Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

/** How a stage is left: its message, then where its next step leads; `otherwise` is the default when it has none. */
export interface Exit {
  response?: ResponseSpecification | undefined;
  nextStep?: DialogState | undefined;
  conditional?: ConditionalSpecification | undefined;
  codeHook?: DialogCodeHookInvocationSetting | undefined;
  /** Whether this is a moment at which the intent-wide hook runs. */
  isHookMoment?: boolean;
  otherwise: Step;
}

export async function leave(turn: Turn, exit: Exit): Promise<Step> {
  sayResponse(turn, exit.response);
  return (await callIntentHook(turn, exit)) ?? (await follow(turn, exit.nextStep, exit));
}

/** Open point 6: an active hook of the step itself wins over the intent-wide one, which runs once a turn. */
async function callIntentHook(turn: Turn, exit: Exit): Promise<Step | undefined> {
  const isWanted = exit.isHookMoment && !exit.codeHook?.active && !turn.hasCalledIntentHook;
  if (!isWanted || !definitionOf(turn).dialogCodeHook?.enabled || !turn.hook) return undefined;
  turn.hasCalledIntentHook = true;
  const answer = await turn.hook(turn, { source: 'DialogCodeHook', proposed: proposedStep(turn, exit) });
  const verdict = judge(turn, answer);
  if (verdict.kind === 'took-over') return verdict.step;
  return verdict.kind === 'failed' ? END_FAILED : undefined;
}

function judge(turn: Turn, answer: HookAnswer): Verdict {
  if (answer.kind !== 'answered') throw dependencyFailed(answer.reason);
  return acceptResponse(turn, answer.response);
}

async function follow(turn: Turn, nextStep: DialogState | undefined, exit: Exit): Promise<Step> {
  const type = nextStep?.dialogAction?.type;
  if (!nextStep || !type) return exit.otherwise;
  const startedBy = activeIntent(turn).name;
  assignValues(turn, nextStep);
  if (type === 'EvaluateConditional') return followConditional(turn, exit);
  if (type === 'InvokeDialogCodeHook') return callStepHook(turn, exit);
  if (type === 'EndConversation') return endOf(exit);
  return jump(type, nextStep, startedBy);
}

/** A failure path ends as failed, any other as ended. */
const endOf = ({ otherwise }: Exit): Step => (otherwise.kind === 'end' ? otherwise : { kind: 'end', outcome: 'ended' });

type Jump = Exclude<
  NonNullable<NonNullable<DialogState['dialogAction']>['type']>,
  'EvaluateConditional' | 'InvokeDialogCodeHook' | 'EndConversation'
>;

function jump(type: Jump, { dialogAction, intent }: DialogState, startedBy: string): Step {
  const suppressMessage = dialogAction?.suppressNextMessage ?? false;
  const steps: Record<Jump, Step> = {
    StartIntent: { kind: 'start-intent', intent: intent?.name ?? startedBy, suppressMessage },
    ElicitSlot: { kind: 'elicit-slot', slot: dialogAction?.slotToElicit ?? '', suppressMessage },
    ConfirmIntent: { kind: 'confirm-intent', retries: 0, suppressMessage },
    FulfillIntent: { kind: 'fulfill-intent' },
    CloseIntent: { kind: 'close-intent', suppressMessage },
    ElicitIntent: { kind: 'elicit-intent' },
  };
  return steps[type];
}

/** The first branch whose condition holds, else the default branch. An inactive conditional is as good as none. */
async function followConditional(turn: Turn, exit: Exit): Promise<Step> {
  const { conditional } = exit;
  if (!conditional?.active) return exit.otherwise;
  const facts = createFacts(turn);
  const branch = conditional.conditionalBranches?.find(({ condition }) => {
    const parsed = parseCondition(condition?.expressionString ?? '');
    return parsed.ok && evaluateCondition(parsed.expression, facts);
  });
  const chosen = branch ?? conditional.defaultBranch;
  sayResponse(turn, chosen?.response);
  return follow(turn, chosen?.nextStep, { ...exit, conditional: undefined });
}

/** The step's own hook. Switched off, or without a function behind the alias (open point 14), it counts as success. */
async function callStepHook(turn: Turn, exit: Exit): Promise<Step> {
  const { codeHook, otherwise } = exit;
  if (!codeHook?.active) return otherwise;
  const post = codeHook.postCodeHookSpecification ?? {};
  const succeeded: Exit = {
    response: post.successResponse,
    nextStep: post.successNextStep,
    conditional: post.successConditional,
    otherwise,
  };
  if (!codeHook.enableCodeHookInvocation || !turn.hook) return leave(turn, succeeded);
  const label = codeHook.invocationLabel;
  const answer = await turn.hook(turn, { source: 'DialogCodeHook', label, proposed: proposedStep(turn, exit) });
  if (answer.kind === 'timed-out') return leaveFailed(turn, timeoutExit(post), answer.reason);
  if (answer.kind === 'failed') return leaveFailed(turn, failureExit(post), answer.reason);
  const verdict = acceptResponse(turn, answer.response);
  if (verdict.kind === 'took-over') return verdict.step;
  return verdict.kind === 'failed' ? leave(turn, failureExit(post)) : leave(turn, succeeded);
}

type PostHook = NonNullable<DialogCodeHookInvocationSetting['postCodeHookSpecification']>;

const failureExit = (post: PostHook): Exit => ({
  response: post.failureResponse,
  nextStep: post.failureNextStep,
  conditional: post.failureConditional,
  otherwise: END_FAILED,
});

const timeoutExit = (post: PostHook): Exit => ({
  response: post.timeoutResponse,
  nextStep: post.timeoutNextStep,
  conditional: post.timeoutConditional,
  otherwise: END_FAILED,
});

/** A function that threw or timed out follows its branch; where none is defined the call fails. */
function leaveFailed(turn: Turn, exit: Exit, reason: string): Promise<Step> {
  if (!exit.response && !exit.nextStep) throw dependencyFailed(reason);
  return leave(turn, exit);
}
