import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { SSMClient } from '@aws-sdk/client-ssm';
import { SyncBotError } from '../errors.ts';
import type { Target } from './target.ts';

const LOCAL = {
  // Any key will do on this machine; the person's own are never used for it.
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
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
  const common = { ...PATIENT, ...(isLocal ? LOCAL : {}), ...(region === undefined ? {} : { region }) };
  return {
    lex: new LexModelsV2Client({ ...common, ...(endpoint === undefined ? {} : { endpoint }) }),
    cloudFormation: new CloudFormationClient(common),
    lambda: new LambdaClient(common),
    ssm: new SSMClient({ ...common, ...(ssmEndpoint === undefined ? {} : { endpoint: ssmEndpoint }) }),
  };
}

/** The region that a client works in. @throws SyncBotError `usage` when nothing names one */
export async function regionOf({ lex }: Clients): Promise<string> {
  try {
    return await lex.config.region();
  } catch (error) {
    throw new SyncBotError('usage', 'No region: give --region or set AWS_REGION.', { cause: error });
  }
}

/** Closes connections, so that the process can end. */
export function closeClients(clients: Clients): void {
  for (const client of Object.values(clients) as { destroy(): void }[]) client.destroy();
}
