import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { stackName } from '../shared/deployment-names.ts';
import { askAws } from './ask-aws.ts';
import { checkSecrets } from './check-secrets.ts';
import type { Clients } from './clients.ts';
import { type Finding, missing, ok, unknown } from './finding.ts';
import type { Providers } from './read-providers.ts';

export async function checkDeployment(clients: Clients, stage: string, providers: Providers): Promise<Finding[]> {
  return [await checkStack(clients, stage), ...(await checkSecrets(clients, stage, providers))];
}

async function checkStack({ cloudFormation }: Clients, stage: string): Promise<Finding> {
  const StackName = stackName(stage);
  const reply = await askAws(() => cloudFormation.send(new DescribeStacksCommand({ StackName })));
  if (reply.kind === 'answered') return ok(`Stack ${StackName}: ${reply.answer.Stacks?.[0]?.StackStatus ?? 'there'}`);
  if (reply.kind === 'unreachable')
    return unknown(`Stack ${StackName}`, `AWS can't be reached from here: ${reply.message}`);
  return /does not exist/.test(reply.message)
    ? missing(`Stack ${StackName}`, `Not deployed yet: npx sls deploy --stage ${stage}`)
    : unknown(`Stack ${StackName}`, reply.message);
}
