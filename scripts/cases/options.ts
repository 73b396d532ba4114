import { parseArgs } from 'node:util';
import { CASE_STATES, type CaseState } from '#business/cases/index';
import type { Target } from '../../local/seed/command/connection.ts';

export const USAGE = `npm run cases -- [case id] [options]

Without an id: the cases that somebody still has to work on, the one due first on top.
With one: the case with its transcript.

  --mark <state>    put the case into a state: ${CASE_STATES.join(', ')}
  --stage <name>    stage whose cases are meant (default: local)
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                    http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --help            this text

Exit codes: 0 done, 1 no such case, a step that isn't allowed or wrong usage, 2 the database can't be used.`;

export type CasesOptions = Target & { readonly caseId?: string; readonly mark?: CaseState };

type CasesUsage =
  | { readonly kind: 'run'; readonly options: CasesOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseCasesOptions(args: readonly string[]): CasesUsage {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mark: text,
        stage: { ...text, default: 'local' },
        region: text,
        endpoint: text,
        help: { type: 'boolean' },
      },
    });
    const { help, mark, ...target } = values;
    if (help) return { kind: 'help' };
    return checked(target, mark, positionals);
  } catch (error) {
    return { kind: 'wrong', reason: (error as Error).message.split('\n')[0] ?? '' };
  }
}

function checked(target: Target, mark: string | undefined, [caseId, ...more]: readonly string[]): CasesUsage {
  const wrong = (reason: string): CasesUsage => ({ kind: 'wrong', reason });
  if (more.length > 0) return wrong('Name one case only.');
  if (mark !== undefined && caseId === undefined) return wrong('Name the case to mark.');
  if (mark !== undefined && !isCaseState(mark))
    return wrong(`A case is never "${mark}", but ${CASE_STATES.join(', ')}.`);
  if (target.endpoint !== undefined && !URL.canParse(target.endpoint))
    return wrong(`"${target.endpoint}" is no URL, such as http://127.0.0.1:8000.`);
  // Ids are told on the telephone: letters come in any case.
  return {
    kind: 'run',
    options: { ...target, ...(caseId && { caseId: caseId.toUpperCase() }), ...(mark && { mark }) },
  };
}

const isCaseState = (text: string): text is CaseState => CASE_STATES.some((state) => state === text);
