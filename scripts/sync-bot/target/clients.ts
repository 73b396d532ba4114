import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { SSMClient } from '@aws-sdk/client-ssm';
import { DUMMY_CREDENTIALS } from '../../../local/stack/environment/dummy-credentials.ts';
import type { Target } from './target.ts';

const LOCAL = {
  // The person's own are never used on this machine.
  credentials: DUMMY_CREDENTIALS,
  maxAttempts: 2,
};

/** Lex answers few calls a second: the adaptive mode slows down by itself and tries throttled calls again. */
const PATIENT = { retryMode: 'adaptive', maxAttempts: 8 } as const;

export interface Clients {
  readonly lex: LexModelsV2Client;
  readonly cloudFormation: CloudFormationClient;
  readonly lambda: LambdaClient;
  readonly ssm: SSMClient;
}

export function createClients({ endpoint, ssmEndpoint, region, isLocal }: Target): Clients {
  const common = { ...PATIENT, ...(isLocal ? LOCAL : {}), region };
  return {
    lex: new LexModelsV2Client({ ...common, ...(endpoint === undefined ? {} : { endpoint }) }),
    cloudFormation: new CloudFormationClient(common),
    lambda: new LambdaClient(common),
    ssm: new SSMClient({ ...common, ...(ssmEndpoint === undefined ? {} : { endpoint: ssmEndpoint }) }),
  };
}

/** Closes connections, so that the process can end. */
export function closeClients(clients: Clients): void {
  for (const client of Object.values(clients) as { destroy(): void }[]) client.destroy();
}
