import { beforeAll, describe, expect, it } from '@jest/globals';
import { TABLE_KEYS } from '#adapters/dynamodb/table-keys';
import { bareHandlerSize } from './support/bare-handler.ts';
import type { DeployedFunction } from './support/deployed-function.ts';
import * as deployed from './functions/index.ts';
import { ofType, type Package, packageService, type Resource } from './support/package-service.ts';
import { grantsOf, inWords, statementsOf } from './support/permissions.ts';
import { OWN_SHOP } from './support/own-shop.ts';
import { runSls } from './support/run-sls.ts';
import { indexesOf, keySchema } from './support/tables.ts';

const FUNCTIONS: Readonly<Record<string, DeployedFunction>> = deployed;
const KEYS = Object.keys(FUNCTIONS);

const SHARED_SETTINGS = { POWERTOOLS_SERVICE_NAME: 'smart-commerce', POWERTOOLS_LOG_LEVEL: 'INFO' };
/** What our own code, and all libraries beside the AWS SDK, may add to a bundle: docs/decisions/0009. */
const MOST_OWN_BYTES = 300_000;

/** Actions for which AWS knows no resource narrower than all. */
const ACTIONS_WITHOUT_RESOURCES = [
  'polly:SynthesizeSpeech',
  'comprehend:DetectSentiment',
  'ses:DeleteSuppressedDestination',
];

/** Objects have no names beforehand: a part of one bucket is as narrow as it gets. */
const OBJECTS = /^\$\{\w+Bucket\.Arn\}\/[\w-]+\/\*$/;

/** A bot gets its id after the deployment, from sync-bot: the account's bots are as narrow as it gets. */
const BOTS = /:bot-alias\/\*$/;

let dev: Package;
let prod: Package;

beforeAll(async () => {
  dev = await packageService('dev');
  prod = await packageService('prod', ...OWN_SHOP);
}, 120_000);

const capitalised = (key: string) => key[0]!.toUpperCase() + key.slice(1);
const functionOf = (key: string) => dev.resources[`${capitalised(key)}LambdaFunction`]!.Properties;
const roleOf = (key: string) => dev.resources[`${capitalised(key)}IamRoleLambdaExecution`]!;
const bundleOf = (key: string) => dev.artifacts[key]![`src/functions/${FUNCTIONS[key]!.file}/index.cjs`]!;

describe('each function', () => {
  it.each(KEYS)('%s has its name, runtime, time and log retention', (key) => {
    const name = `smart-commerce-dev-${key}`;

    expect(functionOf(key)).toMatchObject({
      FunctionName: name,
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Timeout: FUNCTIONS[key]!.timeoutSeconds,
      Handler: `src/functions/${FUNCTIONS[key]!.file}/index.handler`,
    });
    expect(dev.resources[`${capitalised(key)}LogGroup`]!.Properties).toMatchObject({
      LogGroupName: `/aws/lambda/${name}`,
      RetentionInDays: 30,
    });
  });

  it.each(KEYS)('%s gets exactly its settings, as plain strings', (key) => {
    expect(functionOf(key)['Environment']).toEqual({ Variables: { ...SHARED_SETTINGS, ...FUNCTIONS[key]!.settings } });
  });

  it.each(KEYS)('%s reads every setting that it gets, and none that it does not get', (key) => {
    const known = new Set(Object.values(FUNCTIONS).flatMap(({ settings }) => Object.keys(settings)));
    const read = [...known].filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(bundleOf(key)));

    expect(read.sort()).toEqual(Object.keys(FUNCTIONS[key]!.settings).sort());
  });

  it.each(KEYS)('%s is called by the clock only when it says so', (key) => {
    const target = { 'Fn::GetAtt': [`${capitalised(key)}LambdaFunction`, 'Arn'] };
    const rules = ofType(dev.resources, 'AWS::Events::Rule')
      .map(([, { Properties }]) => Properties as { ScheduleExpression: string; Targets: readonly { Arn: unknown }[] })
      .filter(({ Targets }) => Targets.some(({ Arn }) => JSON.stringify(Arn) === JSON.stringify(target)));

    expect(rules.map(({ ScheduleExpression }) => ScheduleExpression)).toEqual(
      [FUNCTIONS[key]!.schedule].filter((schedule) => schedule !== undefined),
    );
  });

  it.each(KEYS)('%s may do what it needs and nothing else', (key) => {
    expect(grantsOf(roleOf(key))).toEqual(FUNCTIONS[key]!.grants);
    expect(functionOf(key)['Role']).toEqual({ 'Fn::GetAtt': [`${capitalised(key)}IamRoleLambdaExecution`, 'Arn'] });
  });

  it.each(KEYS)('%s is packaged alone, with only its own code', (key) => {
    const files = dev.artifacts[key]!;

    const { file, files: beside = [] } = FUNCTIONS[key]!;
    expect(Object.keys(files).sort()).toEqual([...beside, `src/functions/${file}/index.cjs`].sort());
  });

  it.each(KEYS)('%s is hardly bigger than the AWS clients that it holds', async (key) => {
    const own = Buffer.byteLength(bundleOf(key)) - (await bareHandlerSize(FUNCTIONS[key]!.clients));

    expect(own).toBeLessThanOrEqual(FUNCTIONS[key]!.mostOwnBytes ?? MOST_OWN_BYTES);
  });
});

describe('permissions as a whole', () => {
  it('has one role for each function, one for the bot, and no shared one', () => {
    const roles = ofType(dev.resources, 'AWS::IAM::Role').map(([id]) => id);

    expect(roles.sort()).toEqual([...KEYS.map((key) => `${capitalised(key)}IamRoleLambdaExecution`), 'BotRole'].sort());
  });

  it('names every resource, except where AWS knows none', () => {
    const roles = ofType(dev.resources, 'AWS::IAM::Role').map(([, role]) => role);
    const tooWide = roles.flatMap(statementsOf).filter(({ Action, Resource }) => {
      const resources = [Resource].flat().map(inWords);
      const actions = [Action].flat();
      if (actions.some((action) => action.includes('*'))) return true;
      const isWide = resources.some(
        (resource) => !OBJECTS.test(resource) && !BOTS.test(resource) && resource.replace(/(:\*)+$/, '').includes('*'),
      );
      return isWide && !actions.every((action) => ACTIONS_WITHOUT_RESOURCES.includes(action));
    });

    expect(tooWide).toEqual([]);
  });

  it('lets Lex, of this account only, call the router and nothing else', () => {
    const permissions = ofType(dev.resources, 'AWS::Lambda::Permission')
      .map(([, { Properties }]) => Properties)
      .filter(
        ({ Principal }) =>
          !['events.amazonaws.com', 'apigateway.amazonaws.com', 'sns.amazonaws.com'].includes(String(Principal)),
      );

    expect(permissions).toEqual([
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: { 'Fn::GetAtt': ['LexRouterLambdaFunction', 'Arn'] },
        Principal: 'lexv2.amazonaws.com',
        SourceAccount: { Ref: 'AWS::AccountId' },
        SourceArn: { 'Fn::Sub': 'arn:${AWS::Partition}:lex:${AWS::Region}:${AWS::AccountId}:bot-alias/*' },
      },
    ]);
  });

  it('lets the bot ask only the models that its definition names', () => {
    const models = statementsOf(dev.resources['BotRole']!).find(({ Action }) =>
      [Action].flat().includes('bedrock:InvokeModel'),
    );

    const resources = [models!.Resource].flat().map(inWords);
    expect(resources).toHaveLength(2);
    for (const resource of resources)
      expect(resource).toMatch(/bedrock:\$\{AWS::Region\}::foundation-model\/[a-z]+\.[\w.:-]+$/);
  });
});

describe('tables', () => {
  const tablesOf = ({ resources }: Package) => ofType(resources, 'AWS::DynamoDB::Table').map(([, table]) => table);

  it('have the keys and indexes that the code uses', () => {
    const byName = new Map(tablesOf(dev).map(({ Properties }) => [Properties['TableName'], Properties]));

    expect([...byName.keys()].sort()).toEqual(
      Object.keys(TABLE_KEYS)
        .map((name) => `smart-commerce-dev-${name}`)
        .sort(),
    );
    for (const [name, keys] of Object.entries(TABLE_KEYS)) {
      const { range, timeToLive } = { range: undefined, timeToLive: undefined, ...keys };
      const table = byName.get(`smart-commerce-dev-${name}`)!;
      expect(table['KeySchema']).toEqual(keySchema(keys.hash, range));
      expect((table['TimeToLiveSpecification'] as { AttributeName?: string } | undefined)?.AttributeName).toBe(
        timeToLive,
      );
      expect(indexesOf(table)).toEqual(
        Object.entries(keys.indexes as Record<string, { hash: string; range?: string; projects?: string[] }>).map(
          ([index, { hash, range: second, projects }]) => ({
            IndexName: index,
            KeySchema: keySchema(hash, second),
            Projection: projects
              ? { ProjectionType: 'INCLUDE', NonKeyAttributes: projects }
              : { ProjectionType: 'ALL' },
          }),
        ),
      );
    }
  });

  it('are paid by use, encrypted and restorable', () => {
    for (const { Properties } of tablesOf(dev)) {
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
    }
  });

  it('go with a development stack, and outlive production', () => {
    for (const table of tablesOf(dev))
      expect(table).toMatchObject({ DeletionPolicy: 'Delete', Properties: { DeletionProtectionEnabled: false } });
    for (const table of tablesOf(prod)) {
      expect(table).toMatchObject({
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: { DeletionProtectionEnabled: true },
      });
    }
  });
});

describe('what sync-bot needs', () => {
  it('is told by outputs', () => {
    expect(dev.outputs).toMatchObject({
      BotRoleArn: { Value: { 'Fn::GetAtt': ['BotRole', 'Arn'] } },
      LexRouterArn: { Value: { 'Fn::GetAtt': ['LexRouterLambdaFunction', 'Arn'] } },
      ConversationLogGroupArn: {
        Value: { 'Fn::GetAtt': ['ConversationLogGroup', 'Arn'] },
        Condition: 'HasConversationLogs',
      },
    });
  });

  it('keeps conversation logs for 30 days in development, and has none in production', () => {
    expect(dev.resources['ConversationLogGroup']).toMatchObject({
      Condition: 'HasConversationLogs',
      Properties: { RetentionInDays: 30 },
    });
    expect(dev.conditions['HasConversationLogs']).toEqual({ 'Fn::Equals': ['on', 'on'] });
    expect(prod.conditions['HasConversationLogs']).toEqual({ 'Fn::Equals': ['off', 'on'] });
  });
});

describe('production', () => {
  it.each([[], ['--param=supportContact=help@shop.example'], ['--param=supportContact= ']])(
    'is not packaged without an address that customers can write to: %j',
    async (...options) => {
      const refusal = packageService('prod', ...options).catch(({ stdout, stderr }: Output) => stdout + stderr);

      expect(await refusal).toContain('Stage prod needs a supportContact');
    },
    60_000,
  );

  it('tells customers the address that it was given', () => {
    const variables = KEYS.map((key) => variablesOf(prod.resources[`${capitalised(key)}LambdaFunction`]!));

    const told = variables.flatMap(({ SUPPORT_CONTACT: contact }) => contact ?? []);
    expect(new Set(told)).toEqual(new Set(['help@myshop.com']));
  });
});

it('is read by the framework without a warning', async () => {
  const { stderr } = await runSls(['print']);

  expect(stderr.trim()).toBe('');
}, 60_000);

type Output = Readonly<Record<'stdout' | 'stderr', string>>;

const variablesOf = ({ Properties }: Resource) =>
  (Properties['Environment'] as { readonly Variables: Readonly<Record<string, string>> }).Variables;
