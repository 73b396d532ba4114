import { databaseEndpoint, type Environment, LOCAL_STAGE, type Target } from './connection.ts';
import { SeedError } from './seed-error.ts';

const UNREACHABLE = /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|TimeoutError/;

/** Why the database could not be used, and what helps, in one sentence or two. */
export function explainFailure(error: unknown, options: Target, env: Environment): string {
  if (error instanceof SeedError) return error.message;
  const signs = causesOf(error).flatMap(({ name, code, message }) => [name, code, message]);
  const isLocal = options.stage === LOCAL_STAGE;
  const where = databaseEndpoint(options, env) ?? 'AWS';

  if (UNREACHABLE.test(signs.join(' '))) {
    return `No database answers at ${where}.${isLocal ? ' Start it with npm start.' : ''}`;
  }
  if (signs.includes('ResourceNotFoundException')) {
    const help = isLocal ? 'npm start creates them.' : `Deploy them first: npx sls deploy --stage ${options.stage}`;
    return `The tables of stage "${options.stage}" are not at ${where}. ${help}`;
  }
  if (signs.includes('CredentialsProviderError')) return 'No AWS credentials were found: set AWS_PROFILE, or sign in.';
  return `The database at ${where} can't be used: ${causesOf(error)
    .map(({ message }) => message)
    .join(' ')}`;
}

interface Failure {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
}

/** The error and what caused it, outermost first; Node reports several tried addresses as one error with `errors`. */
function causesOf(error: unknown): readonly Failure[] {
  if (typeof error !== 'object' || error === null) return [];
  const { cause, errors = [] } = error as { cause?: unknown; errors?: readonly unknown[] };
  return [error, ...[...errors, cause].flatMap(causesOf)];
}
