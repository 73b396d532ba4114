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

/** A variable holds no whole number above 0. */
export class EnvNoCountError extends Error {
  readonly code = 'env-no-count';
  readonly retryable = false;

  constructor(name: string) {
    super(`The environment variable ${name} is no whole number above 0.`);
    this.name = 'EnvNoCountError';
  }
}

/** @throws EnvMissingError, EnvNoCountError */
export function readCount(name: string): number {
  const text = readEnv(name);
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new EnvNoCountError(name);
  return Number(text);
}
