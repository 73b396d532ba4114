import { describe, expect, test } from '@jest/globals';
import { botNameOf } from '../../../../scripts/sync-bot/target/bot-name.ts';
import { deploymentFacts } from '../../../../scripts/sync-bot/target/deployment-facts.ts';
import { targetOf } from '../../../../scripts/sync-bot/target/target.ts';

const ROLE = 'arn:aws:iam::123456789012:role/bot';
const ROUTER = 'arn:aws:lambda:eu-west-1:123456789012:function:router';
const LOGS = 'arn:aws:logs:eu-west-1:123456789012:log-group:lex';

describe('targetOf', () => {
  test.each([
    [{}, {}, 'dev', false],
    [{ stage: 'prod' }, {}, 'prod', false],
    [{ endpoint: 'http://127.0.0.1:4500' }, {}, 'local', true],
    [{ endpoint: 'http://localhost:4500', stage: 'try' }, {}, 'try', true],
    [{}, { AWS_ENDPOINT_URL_LEX_MODELS_V2: 'http://[::1]:4500' }, 'local', true],
    [{ endpoint: 'https://models-v2-lex.eu-west-1.amazonaws.com' }, {}, 'dev', false],
  ])('%j with environment %j is stage %s, local: %s', (options, environment, stage, isLocal) => {
    expect(targetOf(options, environment)).toMatchObject({ stage, isLocal });
  });

  test.each([
    [{ region: 'eu-west-1' }, { AWS_REGION: 'us-west-2' }, 'eu-west-1'],
    [{}, { AWS_REGION: 'us-west-2' }, 'us-west-2'],
    [{}, {}, 'us-east-1'],
  ])('%j with environment %j is in %s', (options, environment, region) => {
    expect(targetOf(options, environment)).toMatchObject({ region });
  });

  test.each([{ stage: 'a b' }, { stage: '-x' }, { stage: 'x__y' }, { endpoint: 'localhost' }, { stage: 'local' }])(
    'refuses %j',
    (options) => {
      expect(() => targetOf(options, {})).toThrow(expect.objectContaining({ code: 'usage' }));
    },
  );
});

describe('botNameOf', () => {
  test.each([
    ['prod', 'PizzaBot'],
    ['local', 'PizzaBot'],
    ['dev', 'PizzaBot-dev'],
  ])('names the bot of stage %s %s', (stage, name) => {
    expect(botNameOf('PizzaBot', stage)).toBe(name);
  });

  test('refuses a name that Lex would not take', () => {
    expect(() => botNameOf('PizzaBot-', 'dev')).toThrow('PizzaBot--dev');
    expect(() => botNameOf('PizzaBot', 'x'.repeat(92))).toThrow('100 letters');
  });
});

describe('deploymentFacts', () => {
  const target = { stage: 'dev', isLocal: false, region: 'eu-west-1' };
  const stack = { BotRoleArn: ROLE, LexRouterArn: ROUTER, ConversationLogGroupArn: LOGS };

  test('come from the outputs of the stage’s stack', async () => {
    const asked: string[] = [];
    const facts = await deploymentFacts({}, target, (name) => {
      asked.push(name);
      return Promise.resolve(stack);
    });

    expect(asked).toEqual(['smart-commerce-dev']);
    expect(facts).toEqual({
      region: 'eu-west-1',
      roleArn: ROLE,
      lambdaArn: ROUTER,
      conversationLogGroupArn: LOGS,
    });
  });

  test('are what is asked for, where something is', async () => {
    const options = { roleArn: `${ROLE}2`, lambdaArn: `${ROUTER}2` };

    expect(await deploymentFacts(options, target, () => Promise.resolve({}))).toEqual({
      region: 'eu-west-1',
      roleArn: `${ROLE}2`,
      lambdaArn: `${ROUTER}2`,
    });
  });

  test('have no Lambda when none is wanted', async () => {
    const facts = await deploymentFacts({ noLambda: true }, target, () => Promise.resolve(stack));

    expect(facts).not.toHaveProperty('lambdaArn');
  });

  test('ask nobody about a local bot', async () => {
    const facts = await deploymentFacts({}, { stage: 'local', isLocal: true, region: 'us-east-1' }, () => {
      throw new Error('asked AWS');
    });

    expect(facts).toEqual({
      region: 'us-east-1',
      roleArn: 'arn:aws:iam::000000000000:role/lex-local',
      lambdaArn: 'arn:aws:lambda:us-east-1:000000000000:function:smart-commerce-local-lexRouter',
    });
  });

  test('say what to do when the stack is not there', async () => {
    const facts = deploymentFacts({}, target, () => Promise.resolve({}));

    await expect(facts).rejects.toThrow('npx sls deploy --stage dev');
  });
});
