import { Ajv } from 'ajv';
import schema from '../../connect/flow.schema.json' with { type: 'json' };
import type { Action, Flow } from './flow.ts';

const isFlow = new Ajv({ allErrors: true, strict: false }).compile<Flow>(schema);

/** What keeps a flow from being imported, or from ending well; in words, none for a good one. */
export function flowFaults(flow: unknown): readonly string[] {
  if (isFlow(flow)) return graphFaults(flow);
  return (isFlow.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/** What no schema sees: where the arrows lead. */
function graphFaults({ StartAction, Actions }: Flow): readonly string[] {
  const byName = new Map(Actions.map((action) => [action.Identifier, action]));
  const missing = [StartAction, ...Actions.flatMap(allNext)].filter((name) => !byName.has(name));
  const reached = reachable(StartAction, (name) => allNext(byName.get(name)));
  const lost = Actions.filter(({ Identifier }) => !reached.has(Identifier));
  const endless = Actions.filter(({ Identifier }) =>
    leadsBack(Identifier, (name) => nextWithoutTurn(byName.get(name))),
  );
  return [
    ...(byName.size < Actions.length ? ['two actions have the same name'] : []),
    ...missing.map((name) => `"${name}" is led to, and doesn't exist`),
    ...lost.map(({ Identifier }) => `"${Identifier}" is never reached`),
    ...endless.map(({ Identifier }) => `"${Identifier}" comes round again although the caller hasn't said anything`),
  ];
}

const allNext = (action?: Action): readonly string[] => [...expectedNext(action), ...errorsNext(action)];

const expectedNext = ({ Transitions: { NextAction, Conditions = [] } }: Action = NONE): readonly string[] => [
  ...(NextAction === undefined ? [] : [NextAction]),
  ...Conditions.map((condition) => condition.NextAction),
];

const errorsNext = ({ Transitions: { Errors = [] } }: Action = NONE): readonly string[] =>
  Errors.map(({ NextAction }) => NextAction);

/** Where an action leads without the caller having had a turn: one with the bot ends so only by an error. */
const nextWithoutTurn = (action?: Action): readonly string[] =>
  action?.Type === 'ConnectParticipantWithLexBot'
    ? (action.Transitions.Errors ?? []).filter(({ ErrorType }) => ErrorType !== 'NoMatchingCondition').map(nameOfNext)
    : allNext(action);

const nameOfNext = ({ NextAction }: { readonly NextAction: string }): string => NextAction;

const leadsBack = (name: string, next: (name: string) => readonly string[]): boolean =>
  next(name).some((first) => reachable(first, next).has(name));

function reachable(start: string, next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...next(name));
  }
  return found;
}

const NONE: Action = { Identifier: '', Type: '', Parameters: {}, Transitions: {} };
