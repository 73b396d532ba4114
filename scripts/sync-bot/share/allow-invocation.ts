import { AddPermissionCommand, GetPolicyCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { isNamed } from '../errors.ts';

interface Invocation {
  readonly region: string;
  readonly lambdaArn: string;
  readonly botId: string;
  readonly botAliasId: string;
}

/**
 * Lets exactly one alias of the bot call the Lambda.
 *
 * @returns whether a permission was added; `false` when it was there
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/lambda-attach-api.html
 */
export async function allowInvocation(lambda: Pick<LambdaClient, 'send'>, invocation: Invocation): Promise<boolean> {
  const { lambdaArn, botId, botAliasId } = invocation;
  const statementId = `lex-${botId}-${botAliasId}`;
  if (await hasStatement(lambda, lambdaArn, statementId)) return false;

  const account = accountOf(lambdaArn);
  const permission = new AddPermissionCommand({
    FunctionName: lambdaArn,
    StatementId: statementId,
    Action: 'lambda:InvokeFunction',
    Principal: 'lexv2.amazonaws.com',
    SourceAccount: account,
    SourceArn: `arn:aws:lex:${invocation.region}:${account}:bot-alias/${botId}/${botAliasId}`,
  });
  try {
    await lambda.send(permission);
    return true;
  } catch (error) {
    if (isNamed(error, 'ResourceConflictException')) return false;
    throw error;
  }
}

async function hasStatement(lambda: Pick<LambdaClient, 'send'>, lambdaArn: string, id: string): Promise<boolean> {
  try {
    const { Policy = '' } = await lambda.send(new GetPolicyCommand({ FunctionName: lambdaArn }));
    return Policy.includes(`"${id}"`);
  } catch (error) {
    // A function without any permission has no policy; one that isn't there fails again when it gets one.
    if (isNamed(error, 'ResourceNotFoundException')) return false;
    throw error;
  }
}

const accountOf = (lambdaArn: string) => lambdaArn.split(':')[4] ?? '';
