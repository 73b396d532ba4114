import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetParametersCommand } from '@aws-sdk/client-ssm';
import { askAws } from './ask-aws.ts';
import type { Clients } from './clients.ts';
import { type Finding, missing, ok, unknown } from './finding.ts';

const SERVICE = 'smart-commerce';

/** What a stage needs beside its stack, and how each secret is made. */
const SECRETS = {
  'seal-key': `node -e 'console.log(JSON.stringify({current:"1",keys:{1:require("crypto").randomBytes(32).toString("base64")}}))'`,
  'contact-hash-key': `node -e 'console.log(require("crypto").randomBytes(32).toString("base64"))'`,
};

export async function checkDeployment(clients: Clients, stage: string): Promise<Finding[]> {
  return [await checkStack(clients, stage), ...(await checkSecrets(clients, stage))];
}

async function checkStack({ cloudFormation }: Clients, stage: string): Promise<Finding> {
  const StackName = `${SERVICE}-${stage}`;
  const reply = await askAws(() => cloudFormation.send(new DescribeStacksCommand({ StackName })));
  if (reply.kind === 'answered') return ok(`Stack ${StackName}: ${reply.answer.Stacks?.[0]?.StackStatus ?? 'there'}`);
  if (reply.kind === 'unreachable')
    return unknown(`Stack ${StackName}`, `AWS can't be reached from here: ${reply.message}`);
  return /does not exist/.test(reply.message)
    ? missing(`Stack ${StackName}`, `Not deployed yet: npx sls deploy --stage ${stage}`)
    : unknown(`Stack ${StackName}`, reply.message);
}

async function checkSecrets({ ssm }: Clients, stage: string): Promise<Finding[]> {
  const Names = Object.keys(SECRETS).map((secret) => nameOf(secret, stage));
  const reply = await askAws(() => ssm.send(new GetParametersCommand({ Names, WithDecryption: false })));
  return Object.entries(SECRETS).map(([secret, made]) => {
    const name = nameOf(secret, stage);
    if (reply.kind === 'unreachable')
      return unknown(`Secret ${name}`, `AWS can't be reached from here: ${reply.message}`);
    if (reply.kind === 'refused') return unknown(`Secret ${name}`, reply.message);
    const isThere = reply.answer.Parameters?.some(({ Name }) => Name === name) ?? false;
    return isThere
      ? ok(`Secret ${name}`)
      : missing(`Secret ${name}`, `aws ssm put-parameter --name ${name} --type SecureString --value "$(${made})"`);
  });
}

const nameOf = (secret: string, stage: string) => `/${SERVICE}/${stage}/${secret}`;
