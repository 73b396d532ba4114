import { parseArgs } from 'node:util';
import { CASE_STATES, type CaseState } from '#business/cases/index';
import { CALL_OUTCOMES, type CallOutcome } from '#business/callbacks/index';
import type { Target } from '../../local/seed/command/connection.ts';

export const USAGE = `npm run cases -- [case id] [options]

Without an id: the cases that somebody still has to work on, the one due first on top.
With one: the case with its transcript.

  --mark <state>    put the case into a state: ${CASE_STATES.join(', ')}
  --call <what>     of a call that is due: ${CALL_OUTCOMES.join(', ')}; a missed one is tried again, and given up after that
  --stage <name>    stage whose cases are meant (default: local)
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                    http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --help            this text

Exit codes: 0 done, 1 no such case, a step that isn't allowed or wrong usage, 2 the database can't be used.`;

export type CasesOptions = Target & {
  readonly caseId?: string;
  readonly mark?: CaseState;
  readonly call?: CallOutcome;
};

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
        call: text,
        stage: { ...text, default: 'local' },
        region: text,
        endpoint: text,
        help: { type: 'boolean' },
      },
    });
    const { help, mark, call, ...target } = values;
    if (help) return { kind: 'help' };
    return checked(target, { mark, call }, positionals);
  } catch (error) {
    return { kind: 'wrong', reason: (error as Error).message.split('\n')[0] ?? '' };
  }
}

interface Told {
  readonly mark: string | undefined;
  readonly call: string | undefined;
}

function checked(target: Target, { mark, call }: Told, [caseId, ...more]: readonly string[]): CasesUsage {
  const reason = wrongIn(target, { mark, call }, { caseId, more });
  if (reason !== undefined) return { kind: 'wrong', reason };
  // Ids are told on the telephone: letters come in any case.
  const named = caseId && { caseId: caseId.toUpperCase() };
  const told = { ...(isCaseState(mark) && { mark }), ...(isCallOutcome(call) && { call }) };
  return { kind: 'run', options: { ...target, ...named, ...told } };
}

function wrongIn(
  { endpoint }: Target,
  { mark, call }: Told,
  { caseId, more }: { readonly caseId: string | undefined; readonly more: readonly string[] },
): string | undefined {
  if (more.length > 0) return 'Name one case only.';
  if ((mark ?? call) !== undefined && caseId === undefined) return 'Name the case to mark.';
  if (mark !== undefined && !isCaseState(mark)) return `A case is never "${mark}", but ${CASE_STATES.join(', ')}.`;
  if (endpoint !== undefined && !URL.canParse(endpoint))
    return `"${endpoint}" is no URL, such as http://127.0.0.1:8000.`;
  return call === undefined ? undefined : wrongCall(call, mark);
}

function wrongCall(call: string, mark: string | undefined): string | undefined {
  if (mark !== undefined) return 'Either --mark or --call: the call marks its case itself.';
  return isCallOutcome(call) ? undefined : `A call is told as ${CALL_OUTCOMES.join(', ')}.`;
}

const isCallOutcome = (text: string | undefined): text is CallOutcome =>
  CALL_OUTCOMES.some((outcome) => outcome === text);
const isCaseState = (text: string | undefined): text is CaseState => CASE_STATES.some((state) => state === text);
