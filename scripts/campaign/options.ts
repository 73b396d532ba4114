import { parseArgs } from 'node:util';
import type { Target } from '../../local/seed/command/connection.ts';

export const USAGE = `npm run campaign -- <what> [file or id] [options]

  preview <file>    who would get it now, and who not, and why; sends nothing
  schedule <file>   puts it down: it goes out on its days
  list              every campaign, and how far it has come
  stop <id>         ends it: nobody more gets it

  --stage <name>    stage that is meant (default: local)
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use

A file is JSON: docs/campaigns.md.`;

const VERBS = { preview: 'a file', schedule: 'a file', list: undefined, stop: "a campaign's id" } as const;
export type Verb = keyof typeof VERBS;

export interface CampaignOptions {
  readonly verb: Verb;
  readonly about: string;
  readonly target: Target;
}

/** @throws Error that says what is wrong with the command line */
export function parseCampaignOptions(args: readonly string[]): CampaignOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { stage: { ...text, default: 'local' }, region: text, endpoint: text },
  });
  const [verb, about, ...others] = positionals;
  if (!isVerb(verb)) throw new Error(`Say what to do: ${Object.keys(VERBS).join(', ')}.`);
  if (VERBS[verb] !== undefined && about === undefined) throw new Error(`Name ${VERBS[verb]}.`);
  if (others.length > 0 || (VERBS[verb] === undefined && about !== undefined)) throw new Error('That is too much.');
  return { verb, about: about ?? '', target: values };
}

const isVerb = (word: string | undefined): word is Verb => word !== undefined && Object.hasOwn(VERBS, word);
