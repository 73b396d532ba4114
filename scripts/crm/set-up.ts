import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { HubspotAccessError } from '#adapters/hubspot/errors';
import { createHubspotClient } from '#adapters/hubspot/hubspot-client';
import { setUpProperties } from '#adapters/hubspot/setup-properties';
import { regionOf } from '../shared/region.ts';
import { parameterName } from '../shared/deployment-names.ts';
import type { CrmOptions } from './options.ts';

interface Answer {
  readonly isDone: boolean;
  readonly line: string;
}
const TIMEOUT_MS = 10_000;

/** Makes the properties in the HubSpot account whose token the stage has. */
export async function setUp({ stage, region }: CrmOptions, env: NodeJS.ProcessEnv): Promise<Answer> {
  const name = parameterName(stage, 'hubspot-token');
  const ssm = new SSMClient({ region: regionOf(env, region) });
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
  return describe(createHubspotClient({ accessToken: Parameter?.Value ?? '', timeoutMs: TIMEOUT_MS }));
}

async function describe(client: ReturnType<typeof createHubspotClient>): Promise<Answer> {
  try {
    const answer = await setUpProperties(client);
    if (answer.kind === 'refused') return { isDone: false, line: `HubSpot refused: ${answer.code}.` };
    if (answer.kind !== 'done') return { isDone: false, line: 'HubSpot gave no answer: try it again in a minute.' };
    const { made } = answer;
    return { isDone: true, line: made.length === 0 ? 'All properties are there.' : `Made ${made.join(', ')}.` };
  } catch (error) {
    if (!(error instanceof HubspotAccessError)) throw error;
    return { isDone: false, line: `${error.message} docs/crm.md lists the scopes that it needs.` };
  }
}
