import type { LocaleDefinition } from '../definition.ts';
import { dialogGraph, reachable, startOf, type DialogGraph } from '../dialog-graph.ts';
import { warningIn, type Finding } from '../finding.ts';

/** Stages that no way leads to, and ways that lead in a circle without asking the customer anything. */
export function stageOrder(locale: LocaleDefinition): Finding[] {
  const graph = dialogGraph(locale);
  return [...unreachable(graph, locale), ...circles(graph)];
}

/**
 * An optional slot is asked for by a Lambda function, and so is a yes that the intent's own way does without: that nothing
 * leads to them is usual.
 */
function unreachable(graph: DialogGraph, { intents }: LocaleDefinition): Finding[] {
  const starts = intents.map(({ data }) => startOf(data.intentName));
  const reached = reachable(graph, starts, () => true);
  return [...graph]
    .filter(([key, { isForLambda }]) => !reached.has(key) && !isForLambda)
    .map(([, { intent, pointer, what }]) => warningIn(intent.file, { pointer, ...neverReached(what) }));
}

function circles(graph: DialogGraph): Finding[] {
  return [...graph]
    .filter(([key, { next, waits }]) => !waits && reachable(graph, next, (stage) => !stage.waits).has(key))
    .map(([, { intent, pointer, what }]) => warningIn(intent.file, { pointer, ...inCircle(what) }));
}

const neverReached = (what: string) => ({
  rule: 'unreachable-stage',
  message: `no next step leads to ${what} of this intent`,
  fix: 'Lead a next step to it, or remove it.',
});

const inCircle = (what: string) => ({
  rule: 'circle',
  message: `the conversation can come back to ${what} without having waited for the customer`,
  fix: 'Lead one of the next steps on the way to a slot, to ElicitIntent or to EndConversation.',
});
