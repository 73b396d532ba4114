import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetParametersCommand } from '@aws-sdk/client-ssm';
import { parameterName, stackName } from '../shared/deployment-names.ts';
import { SECRET_NAMES, secretRecipe } from '../shared/secret-recipes.ts';
import { askAws } from './ask-aws.ts';
import type { Clients } from './clients.ts';
import { type Finding, missing, ok, unknown } from './finding.ts';

export async function checkDeployment(clients: Clients, stage: string): Promise<Finding[]> {
  return [await checkStack(clients, stage), ...(await checkSecrets(clients, stage))];
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

async function checkSecrets({ ssm }: Clients, stage: string): Promise<Finding[]> {
  const Names = SECRET_NAMES.map((secret) => parameterName(stage, secret));
  const reply = await askAws(() => ssm.send(new GetParametersCommand({ Names, WithDecryption: false })));
  return SECRET_NAMES.map((secret) => {
    const name = parameterName(stage, secret);
    if (reply.kind === 'unreachable')
      return unknown(`Secret ${name}`, `AWS can't be reached from here: ${reply.message}`);
    if (reply.kind === 'refused') return unknown(`Secret ${name}`, reply.message);
    const isThere = reply.answer.Parameters?.some(({ Name }) => Name === name) ?? false;
    return isThere ? ok(`Secret ${name}`) : missing(`Secret ${name}`, secretRecipe(secret, stage));
  });
}
