import { AddPermissionCommand, GetPolicyCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { GetParameterCommand, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { describe, expect, test } from '@jest/globals';
import { allowInvocation } from '../../../../scripts/sync-bot/share/allow-invocation.ts';
import { rememberIds } from '../../../../scripts/sync-bot/share/remember-ids.ts';

const named = (name: string) => Object.assign(new Error(name), { name });

/** Systems Manager that keeps its parameters in a map. */
function anSsm(parameters: Map<string, string>): Pick<SSMClient, 'send'> {
  const send = (command: unknown) => {
    if (command instanceof PutParameterCommand) parameters.set(command.input.Name ?? '', command.input.Value ?? '');
    if (!(command instanceof GetParameterCommand)) return Promise.resolve({});
    const value = parameters.get(command.input.Name ?? '');
    return value === undefined
      ? Promise.reject(named('ParameterNotFound'))
      : Promise.resolve({ Parameter: { Value: value } });
  };
  return { send: send as SSMClient['send'] };
}

/** A Lambda function that keeps its statements in a list. */
function aLambda(statements: object[]): Pick<LambdaClient, 'send'> {
  const send = (command: unknown) => {
    if (command instanceof AddPermissionCommand) statements.push(command.input);
    if (!(command instanceof GetPolicyCommand)) return Promise.resolve({});
    const policy = JSON.stringify({
      Statement: (statements as { StatementId?: string }[]).map(({ StatementId }) => ({ Sid: StatementId })),
    });
    return statements.length > 0
      ? Promise.resolve({ Policy: policy })
      : Promise.reject(named('ResourceNotFoundException'));
  };
  return { send: send as LambdaClient['send'] };
}

describe('rememberIds', () => {
  test('writes what is missing or different, and nothing the second time', async () => {
    const parameters = new Map([['/smart-commerce/dev/bot-id', 'OLD']]);
    const ssm = anSsm(parameters);
    const ids = { botId: 'BOT', botAliasId: 'ALIAS' };

    expect(await rememberIds(ssm, 'dev', ids)).toEqual([
      '/smart-commerce/dev/bot-id',
      '/smart-commerce/dev/bot-alias-id',
    ]);
    expect(await rememberIds(ssm, 'dev', ids)).toEqual([]);
    expect(Object.fromEntries(parameters)).toEqual({
      '/smart-commerce/dev/bot-id': 'BOT',
      '/smart-commerce/dev/bot-alias-id': 'ALIAS',
    });
  });
});

describe('allowInvocation', () => {
  test('lets exactly the alias in, once', async () => {
    const statements: object[] = [];
    const lambda = aLambda(statements);
    const lambdaArn = 'arn:aws:lambda:eu-west-1:123456789012:function:router';
    const invocation = { region: 'eu-west-1', lambdaArn, botId: 'BOT', botAliasId: 'ALIAS' };

    expect(await allowInvocation(lambda, invocation)).toBe(true);
    expect(await allowInvocation(lambda, invocation)).toBe(false);
    expect(statements).toEqual([
      {
        FunctionName: lambdaArn,
        StatementId: 'lex-BOT-ALIAS',
        Action: 'lambda:InvokeFunction',
        Principal: 'lexv2.amazonaws.com',
        SourceAccount: '123456789012',
        SourceArn: 'arn:aws:lex:eu-west-1:123456789012:bot-alias/BOT/ALIAS',
      },
    ]);
  });
});
