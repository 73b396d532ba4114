/** What the AWS SDK puts on an error. Errors of the network come without an HTTP status. */
interface SdkError {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
}

const named = (error: SdkError, ...names: string[]) => names.includes(error.name ?? '');

/** Names and codes stand in the message only when the SDK has wrapped an error that wasn't its own. */
const textOf = ({ name = '', code = '', message = '' }: SdkError) => `${name} ${code} ${message}`;

const CUT_OFF = /ECONNRESET|EPIPE|ETIMEDOUT|TimeoutError|socket hang up/;
const UNREACHABLE = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH/;
const SERVER_ERRORS = [500, 502, 503, 504];

/** Nobody is there. This passes only where somebody was there before. */
export const isUnreachable = (error: unknown): boolean =>
  !hasAnswer(error) && UNREACHABLE.test(textOf(error as SdkError));

/** Whether an error is an answer of the API, however unwelcome. */
export const hasAnswer = (error: unknown): boolean => (error as SdkError).$metadata?.httpStatusCode !== undefined;

/** The call may have been done all the same: its answer was lost, or said that the service had failed. */
export function isInDoubt(error: unknown): boolean {
  const { $metadata } = error as SdkError;
  if ($metadata?.httpStatusCode !== undefined) return SERVER_ERRORS.includes($metadata.httpStatusCode);
  return CUT_OFF.test(textOf(error as SdkError));
}

/** The call was refused because there is such a part already, or one on its way. */
export const mayBeTaken = (error: unknown): boolean =>
  named(error as SdkError, 'ConflictException', 'PreconditionFailedException');

/**
 * Whether the same call may go well later: a part in transition, too many calls, a failure of the service, a lost
 * connection, a sixth build at a time, and a role so new that Lex can't use it yet. Any other quota stays exceeded
 * until somebody does something.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html
 */
export function willPass(error: unknown): boolean {
  const { message = '' } = error as SdkError;
  if (named(error as SdkError, 'ConflictException', 'ThrottlingException', 'TooManyRequestsException')) return true;
  if (isInDoubt(error)) return true;
  if (isQuota(error)) return /\b(build|concurren|parallel|at the same time)/i.test(message);
  return named(error as SdkError, 'ValidationException') && /\brole\b.*\b(assume|trust)/i.test(message);
}

export const isQuota = (error: unknown): boolean => named(error as SdkError, 'ServiceQuotaExceededException');

/** What Retry-After asks for; 0 when it says nothing. */
export function retryAfterMilliseconds(error: unknown): number {
  const seconds = Number((error as SdkError).$response?.headers?.['retry-after'] ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}
