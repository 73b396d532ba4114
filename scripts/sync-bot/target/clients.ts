import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { SSMClient } from '@aws-sdk/client-ssm';
import { DUMMY_CREDENTIALS } from '../../../local/stack/environment/dummy-credentials.ts';
import type { Target } from './target.ts';

/** Lex answers few calls a second: the adaptive mode slows down by itself and tries throttled calls again. */
const PATIENT = { retryMode: 'adaptive', maxAttempts: 5 } as const;

/** The person's own credentials are never used on this machine. */
const LOCAL = { credentials: DUMMY_CREDENTIALS, maxAttempts: 2 };

/** On this machine there is no rate to adapt to: trying again is `createPatientLex`'s alone. */
const LEX_LOCAL = { retryMode: 'standard', maxAttempts: 1 } as const;

/** A connection on which nothing comes is cut, so that the call can be tried again. */
const REQUEST_HANDLER = { connectionTimeout: 5000, requestTimeout: 60_000, throwOnRequestTimeout: true };

export interface Clients {
  readonly lex: LexModelsV2Client;
  /** For what must not be done twice: it tries nothing again by itself. */
  readonly lexOnce: LexModelsV2Client;
  readonly cloudFormation: CloudFormationClient;
  readonly lambda: LambdaClient;
  readonly ssm: SSMClient;
}

export function createClients({ endpoint, ssmEndpoint, region, isLocal }: Target): Clients {
  const common = { ...PATIENT, ...(isLocal ? LOCAL : {}), region };
  const at = endpoint === undefined ? {} : { endpoint };
  const forLex = { ...common, ...(isLocal ? LEX_LOCAL : {}), ...at, requestHandler: REQUEST_HANDLER };
  return {
    lex: new LexModelsV2Client(forLex),
    lexOnce: new LexModelsV2Client({ ...forLex, maxAttempts: 1 }),
    cloudFormation: new CloudFormationClient(common),
    lambda: new LambdaClient(common),
    ssm: new SSMClient({ ...common, ...(ssmEndpoint === undefined ? {} : { endpoint: ssmEndpoint }) }),
  };
}

/** Closes connections, so that the process can end. */
export function closeClients(clients: Clients): void {
  for (const client of Object.values(clients) as { destroy(): void }[]) client.destroy();
}
