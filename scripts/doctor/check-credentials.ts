import type { Clients } from './clients.ts';
import { type Finding, missing, ok } from './finding.ts';

const ADVICE =
  'Log in ("aws configure" or "aws sso login") and name the profile with AWS_PROFILE. To run locally no account is needed.';

/** Whether the AWS SDK finds credentials; whether AWS accepts them, the calls that follow tell. */
export async function checkCredentials({ lambda }: Clients): Promise<Finding> {
  try {
    const { accountId } = await lambda.config.credentials();
    return ok(`AWS credentials${accountId ? ` of account ${accountId}` : ''}`);
  } catch {
    return missing('AWS credentials', ADVICE);
  }
}
