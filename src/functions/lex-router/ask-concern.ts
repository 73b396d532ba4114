import type { InvokeConcern } from '#adapters/lambda/lambda-concern-invoker';
import { type ConcernAnswer, type ConcernEvent, parseConcernAnswer } from '#adapters/lex/index';
import type { Used } from '#business/chat/index';
import { count, describeError, logger } from '#platform/index';
import type { Apology } from './apologize.ts';

export type Concern = 'slotValidation' | 'dialogManagement' | 'fulfillment';

export type Asked = (
  { readonly kind: 'answered'; readonly answer: ConcernAnswer } | ({ readonly kind: 'failed' } & Apology)
) & {
  /** What the concern used, where it says so. */
  readonly used?: Used | undefined;
};

/** Asks one concern within the turn's time. */
export type AskConcern = (concern: Concern, event: ConcernEvent) => Promise<Asked>;

/** The turn as the Lambda context knows it. */
export interface TurnClock {
  readonly awsRequestId: string;
  getRemainingTimeInMillis(): number;
}

/** What the router keeps for its own answer, in milliseconds. */
const RESERVE_MS = 1500;

/**
 * Asks concerns through Lambda. A failure that the concern reported was logged there; every other one is logged here,
 * once, with the turn's request id and nothing that the customer said.
 */
export const createAskConcern =
  (invoke: InvokeConcern, functionNames: Readonly<Record<Concern, string>>) =>
  (clock: TurnClock): AskConcern =>
  async (concern, event) => {
    const outcome = await invoke(functionNames[concern], event, clock.getRemainingTimeInMillis() - RESERVE_MS);
    if (outcome.kind !== 'answered') {
      report(concern, clock, outcome.code, outcome.cause);
      return { kind: 'failed', reference: clock.awsRequestId, mayHaveRun: outcome.kind === 'unknown' };
    }

    const parsed = parseConcernAnswer(outcome.payload);
    if (parsed.kind === 'answer') return { kind: 'answered', answer: parsed.answer, used: parsed.answer.used };
    if (parsed.kind === 'reported-failure')
      return { kind: 'failed', reference: parsed.reference, mayHaveRun: true, used: parsed.used };
    report(concern, clock, 'payload-unexpected');
    return { kind: 'failed', reference: clock.awsRequestId, mayHaveRun: true };
  };

function report(concern: Concern, { awsRequestId: reference }: TurnClock, code: string, cause?: unknown): void {
  const failure = cause === undefined ? undefined : describeError(cause);
  logger.error('A concern did not answer.', { concern, code, reference, failure });
  count('Failures', { code });
}
