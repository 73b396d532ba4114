import { SSMProvider } from '@aws-lambda-powertools/parameters/ssm';

/** How long a secret is used before it is read again, in seconds: a rotated key is in force after that at the latest. */
const CACHE_SECONDS = 300;

/** A secret that the function needs is not in the Parameter Store. */
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

/** @throws SecretMissingError */
export async function readSecret(name: string): Promise<string> {
  const value = await provider.get(name, { decrypt: true, maxAge: CACHE_SECONDS }).catch((cause: unknown) => {
    throw new SecretMissingError(name, { cause });
  });
  if (!value) throw new SecretMissingError(name);
  return value;
}
