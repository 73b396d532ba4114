/** A variable that the function's deployment has to set is missing. */
export class EnvMissingError extends Error {
  readonly code = 'env-missing';
  readonly retryable = false;

  constructor(name: string) {
    super(`The environment variable ${name} is not set.`);
    this.name = 'EnvMissingError';
  }
}

/** @throws EnvMissingError when the variable is absent or empty */
export function readEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new EnvMissingError(name);
  return value;
}

/** The variable's value, or undefined when it is absent or empty. */
export const readOptionalEnv = (name: string): string | undefined => process.env[name] || undefined;
