import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadDefinition } from '../../../../scripts/bot-definition/index.ts';
import { desiredBot } from '../../../../scripts/sync-bot/target/desired-bot.ts';

const definition = await loadDefinition(join(import.meta.dirname, '../../../../bot-definition'));
const FACTS = {
  region: 'eu-west-1',
  roleArn: 'arn:aws:iam::123456789012:role/bot',
  lambdaArn: 'arn:aws:lambda:eu-west-1:123456789012:function:router',
  conversationLogGroupArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:lex',
};
const { lambdaArn: _lambda, ...NO_LAMBDA } = FACTS;
const { conversationLogGroupArn: _logs, ...NO_LOGS } = FACTS;

describe('desiredBot', () => {
  test('has every placeholder filled', () => {
    const text = JSON.stringify(desiredBot(definition, 'dev', FACTS));

    expect(text).toContain(FACTS.lambdaArn);
    expect(text).toContain(FACTS.conversationLogGroupArn);
    expect(text).toContain('arn:aws:bedrock:eu-west-1::foundation-model/');
    expect(text).not.toMatch(/\{(models\.|lambdaArn|conversationLogGroupArn)/);
  });

  test('keeps the slots in texts', () => {
    expect(JSON.stringify(desiredBot(definition, 'dev', FACTS))).toContain('{OrderNumber}');
  });

  test('carries the stage in its name, and the role', () => {
    expect(desiredBot(definition, 'dev', FACTS).members).toMatchObject({
      botName: 'SmartCommerceBot-dev',
      roleArn: FACTS.roleArn,
    });
  });

  test('logs no conversations without a log group', () => {
    const [alias] = desiredBot(definition, 'dev', NO_LOGS).aliases;

    expect(alias).not.toHaveProperty('conversationLogSettings');
  });

  test('calls no Lambda when there is none, and keeps its hooks active so that the conversation takes the same way', () => {
    const { aliases, locales } = desiredBot(definition, 'dev', NO_LAMBDA);
    const text = JSON.stringify(locales);

    expect(JSON.stringify(aliases)).not.toContain('lambda');
    expect(text).toContain('"enableCodeHookInvocation":false');
    expect(text).not.toContain('"enableCodeHookInvocation":true');
    expect(text).toContain('"active":true');
    for (const { dialogCodeHook, fulfillmentCodeHook } of locales.flatMap(({ intents }) => intents)) {
      expect([dialogCodeHook?.enabled ?? false, fulfillmentCodeHook?.enabled ?? false]).toEqual([false, false]);
    }
  });
});
