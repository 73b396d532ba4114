import type { RecognizeTextCommandOutput } from '@aws-sdk/client-lex-runtime-v2';
import type { Action, Flow } from '../../../scripts/connect-flow/flow.ts';
import type { Customer } from './customer.ts';
import { moveOf } from './observe.ts';

/** Stands for saying nothing when it is the caller's turn. */
export const SILENCE = '';

/** How a call went. */
export interface Call {
  /** All that was heard, in SSML, in order. */
  readonly heard: readonly string[];
  /** The actions of the flow that were run, in order. */
  readonly path: readonly string[];
  readonly end: 'in the queue' | 'hung up';
}

interface Line {
  readonly caller: Customer;
  /** What is said or keyed in, turn by turn. */
  readonly does: readonly string[];
  readonly isOpen: boolean;
}

/**
 * A call through a flow of Amazon Connect, with the bot of the test stack behind it. Silence ends a turn with the bot
 * by its error branch. A caller who has done all there is to do hangs up.
 */
export async function call(flow: Flow, { caller, does, isOpen }: Line): Promise<Call> {
  const heard: string[] = [];
  const path: string[] = [];
  const left = [...does];
  let attributes: Record<string, string> = {};

  async function talk(action: Action): Promise<string | undefined> {
    let state: { sessionAttributes: Record<string, string> } | undefined = {
      sessionAttributes: resolve(action.Parameters['LexSessionAttributes'] as Record<string, string>, attributes),
    };
    for (let doing = left.shift(); doing !== undefined; doing = left.shift()) {
      if (doing === SILENCE) return errorNext(action, 'NoMatchingError');
      const answer = await caller.say(doing, state);
      state = undefined;
      heard.push(...(answer.messages ?? []).map(({ content = '' }) => content));
      attributes = answer.sessionState?.sessionAttributes ?? {};
      if (moveOf(answer).startsWith('close')) return afterBot(action, answer);
    }
    return undefined;
  }

  function step(action: Action): Promise<string | undefined> | string | undefined {
    const { SSML, ComparisonValue } = action.Parameters;
    if (typeof SSML === 'string') heard.push(SSML);
    if (action.Type === 'ConnectParticipantWithLexBot') return talk(action);
    if (action.Type === 'Compare')
      return conditionNext(action, resolve({ it: String(ComparisonValue) }, attributes)['it']);
    if (action.Type === 'CheckHoursOfOperation') return conditionNext(action, isOpen ? 'True' : 'False');
    return action.Type === 'TransferContactToQueue' ? undefined : action.Transitions.NextAction;
  }

  for (let name: string | undefined = flow.StartAction; name !== undefined;) {
    path.push(name);
    const action = flow.Actions.find(({ Identifier }) => Identifier === name);
    if (!action) throw new Error(`The flow has no action "${name}".`);
    name = await step(action);
  }
  return { heard, path, end: path.at(-1) === 'Put through' ? 'in the queue' : 'hung up' };
}

/** A fulfilled intent is a result, a failed one an error. */
const afterBot = (action: Action, answer: RecognizeTextCommandOutput): string | undefined =>
  moveOf(answer) === 'close fulfilled'
    ? conditionNext(action, answer.sessionState?.intent?.name)
    : errorNext(action, 'NoMatchingError');

const errorNext = ({ Transitions: { Errors = [] } }: Action, type: string): string | undefined =>
  Errors.find(({ ErrorType }) => ErrorType === type)?.NextAction;

const conditionNext = (action: Action, result = ''): string | undefined =>
  action.Transitions.Conditions?.find(({ Condition }) => Condition.Operands.includes(result))?.NextAction ??
  errorNext(action, 'NoMatchingCondition');

/** The values, with those that stand in the session's attributes in their place. */
const resolve = (values: Record<string, string>, attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const attribute = /^\$\.Lex\.SessionAttributes\.(\w+)$/.exec(value)?.[1];
      return [name, attribute === undefined ? value : (attributes[attribute] ?? '')];
    }),
  );
