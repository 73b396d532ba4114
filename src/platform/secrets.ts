import { SSMProvider } from '@aws-lambda-powertools/parameters/ssm';
import { nowEpochSeconds } from './clock.ts';
import { createKeeper } from './keep-fresh.ts';
import { count } from './observability.ts';

/**
 * A secret is used for five minutes before it is read again: a rotated key is in force after that at the latest. While
 * the Parameter Store fails, what was read before is used on, for as long as this function's instance lives: an outage
 * ends no conversation, and nobody outside can bring one about to keep an old key in force.
 */
const FRESH_SECONDS = 300;
const RETRY_SECONDS = 30;

/** A secret that the function needs is not in the Parameter Store, or was never read since the function started. */
export class SecretMissingError extends Error {
  readonly code = 'secret-missing';
  readonly retryable = false;

  constructor(name: string, options?: ErrorOptions) {
    super(`The parameter ${name} can't be read.`, options);
    this.name = 'SecretMissingError';
  }
}

/** A turn has no time for a store that doesn't answer, in milliseconds. */
const provider = new SSMProvider({
  clientConfig: { maxAttempts: 2, requestHandler: { connectionTimeout: 1000, requestTimeout: 2000 } },
});

const FRESHNESS = {
  // One that is absent may be on its way: whoever creates it waits less long for it.
  freshSeconds: (value: string | undefined) => (value === undefined ? RETRY_SECONDS : FRESH_SECONDS),
  retrySeconds: RETRY_SECONDS,
};
const keep = createKeeper(readParameter, nowEpochSeconds, FRESHNESS, (parameter) =>
  count('SecretsUsedStale', { parameter }),
);

/** @throws SecretMissingError */
export async function readSecret(name: string): Promise<string> {
  const value = await readOptionalSecret(name);
  if (!value) throw new SecretMissingError(name);
  return value;
}

/**
 * A setting of the stage that may be absent: undefined then.
 *
 * @throws SecretMissingError when the store can't be asked
 */
export async function readOptionalSecret(name: string): Promise<string | undefined> {
  return keep(name);
}

/** That there is no such parameter is an answer, too, and kept like one. */
async function readParameter(name: string): Promise<string | undefined> {
  try {
    return await provider.get(name, { decrypt: true, forceFetch: true, maxAge: 0 });
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw new SecretMissingError(name, { cause: error });
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && error.cause.name === 'ParameterNotFound';
