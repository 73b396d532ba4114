import { parseArgs } from 'node:util';
import { RUN_NAMES, type RunName } from '#business/experiments/index';
import type { Target } from '../../local/seed/command/connection.ts';

export const USAGE = `npm run experiments -- [what] [name] [options]

  list           every experiment with its state and what is known so far, and what is learned about
                 offers (the default)
  start <name>   customers are shown its variants, within a minute
  stop <name>    everybody gets the control again, within a minute
  review         stops those that have done harm or have their answer
  count          counts what the events tell; what was counted before isn't counted again
  paths          which ways conversations go, and after which questions customers leave
  tiers          from how much spent on tiers might begin, with a back-test; changes nothing
  simulate       how often experiments without a difference sound an alarm, and what learning costs

  --stage <name>    stage that is meant (default: local)
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use

The stage shows variants only if its parameter "experiments" is on: docs/experiments.md.`;

const VERBS = {
  list: false,
  start: true,
  stop: true,
  review: false,
  count: false,
  paths: false,
  tiers: false,
  simulate: false,
} as const;
export type Verb = keyof typeof VERBS;

export interface ExperimentOptions {
  readonly verb: Verb;
  /** The first one, where the verb needs none. */
  readonly name: RunName;
  readonly target: Target;
}

/** @throws Error that says what is wrong with the command line */
export function parseExperimentOptions(args: readonly string[]): ExperimentOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { stage: { ...text, default: 'local' }, region: text, endpoint: text },
  });
  const [verb = 'list', about, ...others] = positionals;
  if (!isVerb(verb)) throw new Error(`Say what to do: ${Object.keys(VERBS).join(', ')}.`);
  if (others.length > 0 || (about !== undefined && !VERBS[verb])) throw new Error('That is too much.');
  const [first] = RUN_NAMES;
  const name = VERBS[verb] ? RUN_NAMES.find((known) => known === about) : first;
  if (!name) throw new Error(`Name an experiment: ${RUN_NAMES.join(', ')}.`);
  return { verb, name, target: values };
}

const isVerb = (word: string): word is Verb => Object.hasOwn(VERBS, word);
