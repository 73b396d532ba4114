import { functionName, stackName } from '../../shared/deployment-names.ts';
import { SyncBotError } from '../errors.ts';
import type { SyncBotOptions } from '../options.ts';
import type { Target } from './target.ts';

/** What the definition's placeholders and the bot's role stand for at a stage. */
export interface DeploymentFacts {
  readonly region: string;
  readonly roleArn: string;
  /** Absent when hooks are switched off. */
  readonly lambdaArn?: string;
  /** Absent when conversations aren't logged. */
  readonly conversationLogGroupArn?: string;
}

/** Outputs of the CloudFormation stack by name; empty when there is no such stack. */
export type ReadStackOutputs = (stackName: string) => Promise<Readonly<Record<string, string>>>;

/** What is asked for goes before what is deployed. @throws SyncBotError `aws` when a fact is nowhere to be had */
export async function deploymentFacts(
  options: SyncBotOptions,
  { stage, isLocal, region }: Target,
  readStackOutputs: ReadStackOutputs,
): Promise<DeploymentFacts> {
  const outputs = isLocal ? localOutputs(stage, region) : await readStackOutputs(stackName(stage));
  const logGroup = outputs.ConversationLogGroupArn;
  const lambdaArn = options.noLambda
    ? undefined
    : (options.lambdaArn ?? outputs.LexRouterArn ?? missing(stage, 'LexRouterArn', '--lambda-arn or --no-lambda'));
  return {
    region,
    roleArn: options.roleArn ?? outputs.BotRoleArn ?? missing(stage, 'BotRoleArn', '--role-arn'),
    ...(lambdaArn === undefined ? {} : { lambdaArn }),
    ...(logGroup === undefined ? {} : { conversationLogGroupArn: logGroup }),
  };
}

/** Lex Local asks only that they are well-formed, and takes the function's name from its ARN. */
function localOutputs(stage: string, region: string): Readonly<Record<string, string>> {
  return {
    BotRoleArn: 'arn:aws:iam::000000000000:role/lex-local',
    LexRouterArn: `arn:aws:lambda:${region}:000000000000:function:${functionName(stage, 'lexRouter')}`,
  };
}

function missing(stage: string, output: string, option: string): never {
  throw new SyncBotError(
    'aws',
    `The stack ${stackName(stage)} isn't there or has no output ${output}. ` +
      `Deploy it first (npx sls deploy --stage ${stage}), or give ${option}.`,
  );
}
