import { GetParametersCommand } from '@aws-sdk/client-ssm';
import { askAws } from './ask-aws.ts';
import type { Clients } from './clients.ts';
import { type Finding, missing, ok, unknown } from './finding.ts';
import { neededSecrets } from './needed-secrets.ts';
import type { Providers } from './read-providers.ts';

/** Which of the stage's secrets are there; none is read. */
export async function checkSecrets({ ssm }: Clients, stage: string, providers: Providers): Promise<Finding[]> {
  const needed = neededSecrets(providers, stage);
  const Names = needed.map(({ name }) => name);
  const reply = await askAws(() => ssm.send(new GetParametersCommand({ Names, WithDecryption: false })));
  return needed.map(({ name, advice }) => {
    if (reply.kind === 'unreachable')
      return unknown(`Secret ${name}`, `AWS can't be reached from here: ${reply.message}`);
    if (reply.kind === 'refused') return unknown(`Secret ${name}`, reply.message);
    const isThere = reply.answer.Parameters?.some(({ Name }) => Name === name) ?? false;
    return isThere ? ok(`Secret ${name}`) : missing(`Secret ${name}`, advice);
  });
}
