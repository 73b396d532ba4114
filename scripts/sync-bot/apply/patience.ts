import { isNamed } from '../errors.ts';

export type Sleep = (milliseconds: number) => Promise<void>;

/** Milliseconds to wait before each further try of something that AWS refuses for the moment. */
const PAUSES = [500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000, 10_000, 10_000];

/** Does some work again as long as Lex refuses it for a reason that passes. Throttling is the SDK's own business. */
export async function patiently<Result>(work: () => Promise<Result>, sleep: Sleep): Promise<Result> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!willPass(error)) throw error;
      await sleep(pause * (0.5 + Math.random()));
    }
  }
  return work();
}

/**
 * A part in transition, a fifth build at a time, and a role so new that Lex can't use it yet.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html
 */
function willPass(error: unknown): boolean {
  if (isNamed(error, 'ConflictException')) return true;
  if (!(error instanceof Error)) return false;
  if (isNamed(error, 'ServiceQuotaExceededException')) return /\bbuild/i.test(error.message);
  return isNamed(error, 'ValidationException') && /\brole\b.*\b(assume|trust)/i.test(error.message);
}
