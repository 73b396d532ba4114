import { beforeAll, describe, expect, it } from '@jest/globals';
import { TABLE_KEYS } from '#adapters/dynamodb/table-keys';
import { bareHandlerSize, type SdkImports } from './support/bare-handler.ts';
import { OUTBOX_CLIENTS, OUTBOX_GRANTS, OUTBOX_SETTINGS } from './support/outbox.ts';
import { ofType, type Package, packageService, type Resource } from './support/package-service.ts';
import { grantsOf, inWords, statementsOf } from './support/permissions.ts';
import { runSls } from './support/run-sls.ts';
import { indexesOf, keySchema } from './support/tables.ts';

const FUNCTIONS = {
  lexRouter: { file: 'lex-router', timeout: 25 },
  slotValidation: { file: 'slot-validation', timeout: 10 },
  dialogManagement: { file: 'dialog-management', timeout: 20 },
  fulfillment: { file: 'fulfillment', timeout: 20 },
  codeSender: { file: 'code-sender', timeout: 20 },
  saleStarter: { file: 'sale-starter', timeout: 20 },
  outboxDispatcher: { file: 'outbox-dispatcher', timeout: 30 },
  outboxSweeper: { file: 'outbox-sweeper', timeout: 60 },
} as const;
type FunctionKey = keyof typeof FUNCTIONS;
const KEYS = Object.keys(FUNCTIONS) as FunctionKey[];

const SHARED_SETTINGS = { POWERTOOLS_SERVICE_NAME: 'smart-commerce', POWERTOOLS_LOG_LEVEL: 'INFO' };
const SUPPORT_CONTACT = 'support@smartcommerce.example';
const SHOP_TIME_ZONE = 'America/New_York';
const SETTINGS: Record<FunctionKey, Record<string, string>> = {
  lexRouter: {
    SLOT_VALIDATION_FUNCTION_NAME: 'smart-commerce-dev-slotValidation',
    DIALOG_MANAGEMENT_FUNCTION_NAME: 'smart-commerce-dev-dialogManagement',
    FULFILLMENT_FUNCTION_NAME: 'smart-commerce-dev-fulfillment',
    SEAL_KEY_PARAMETER_NAME: '/smart-commerce/dev/seal-key',
    SUPPORT_CONTACT,
  },
  slotValidation: { SUPPORT_CONTACT, SHOP_TIME_ZONE },
  dialogManagement: {
    ORDERS_TABLE_NAME: 'smart-commerce-dev-orders',
    PRODUCTS_TABLE_NAME: 'smart-commerce-dev-products',
    PROMOTIONS_TABLE_NAME: 'smart-commerce-dev-promotions',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
    CALLER_PROOF_KEY_PARAMETER_NAME: '/smart-commerce/dev/caller-proof-key',
    SHOP_JWKS_PARAMETER_NAME: '/smart-commerce/dev/shop-jwks',
    SHOP_TOKEN_ISSUER: 'https://shop.smartcommerce.example',
    SHOP_TOKEN_AUDIENCE: 'smart-commerce-dev',
    CODE_SENDER_FUNCTION_NAME: 'smart-commerce-dev-codeSender',
    WISH_MODEL_ID: '',
    SUPPORT_CONTACT,
    SHOP_TIME_ZONE,
  },
  fulfillment: {
    ORDERS_TABLE_NAME: 'smart-commerce-dev-orders',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    CASES_TABLE_NAME: 'smart-commerce-dev-cases',
    ...{ SUPPORT_CONTACT, SHOP_TIME_ZONE },
  },
  codeSender: {
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
    SENDER_EMAIL: 'no-reply@smartcommerce.example',
    SES_CONFIGURATION_SET: '',
    SMS_ORIGINATION_IDENTITY: '',
  },
  saleStarter: {
    PROMOTIONS_TABLE_NAME: 'smart-commerce-dev-promotions',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
  },
  outboxDispatcher: OUTBOX_SETTINGS,
  outboxSweeper: OUTBOX_SETTINGS,
};

const GRANTS: Record<FunctionKey, string[]> = {
  lexRouter: [
    'lambda:InvokeFunction on lambda:function:smart-commerce-dev-slotValidation',
    'lambda:InvokeFunction on lambda:function:smart-commerce-dev-dialogManagement',
    'lambda:InvokeFunction on lambda:function:smart-commerce-dev-fulfillment',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/seal-key',
  ],
  slotValidation: [],
  dialogManagement: [
    'dynamodb:GetItem on OrdersTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:GetItem on ConversationsTable.Arn',
    'dynamodb:Query on ${CustomersTable.Arn}/index/by-email',
    'dynamodb:Query on ${ProductsTable.Arn}/index/by-category',
    'dynamodb:Query on ${ProductsTable.Arn}/index/by-name',
    'dynamodb:BatchGetItem on ProductsTable.Arn',
    'dynamodb:Scan on PromotionsTable.Arn',
    'dynamodb:PutItem on ConversationsTable.Arn',
    'dynamodb:UpdateItem on ConversationsTable.Arn',
    'lambda:InvokeFunction on lambda:function:smart-commerce-dev-codeSender',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/contact-hash-key',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/caller-proof-key',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/shop-jwks',
  ],
  fulfillment: [
    'dynamodb:GetItem on OrdersTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:GetItem on ConversationsTable.Arn',
    'dynamodb:UpdateItem on ConversationsTable.Arn',
    'dynamodb:PutItem on CasesTable.Arn',
    'dynamodb:DeleteItem on ConversationsTable.Arn',
  ],
  codeSender: [
    'dynamodb:UpdateItem on ConversationsTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/contact-hash-key',
    'ses:SendEmail on ses:identity/no-reply@smartcommerce.example',
    'ses:SendEmail on ses:configuration-set/none',
    'sms-voice:SendTextMessage on arn:aws:sms-voice:us-east-1:000000000000:phone-number/none',
  ],
  saleStarter: [
    'dynamodb:Scan on PromotionsTable.Arn',
    'dynamodb:UpdateItem on PromotionsTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
  ],
  ...OUTBOX_GRANTS,
};

const DYNAMODB = { '@aws-sdk/client-dynamodb': ['DynamoDBClient'] };
const SSM = { '@aws-sdk/client-ssm': ['SSMClient', 'GetParameterCommand'] };
const SDK_CLIENTS: Record<FunctionKey, SdkImports> = {
  lexRouter: { '@aws-sdk/client-lambda': ['LambdaClient', 'InvokeCommand'], ...SSM },
  slotValidation: {},
  dialogManagement: {
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': [
      'BatchGetCommand',
      'DynamoDBDocumentClient',
      'GetCommand',
      'PutCommand',
      'QueryCommand',
      'ScanCommand',
      'UpdateCommand',
    ],
    '@aws-sdk/client-lambda': ['LambdaClient', 'InvokeCommand'],
    '@aws-sdk/client-bedrock-runtime': ['BedrockRuntimeClient', 'ConverseCommand'],
    ...SSM,
  },
  fulfillment: {
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'DeleteCommand', 'GetCommand', 'PutCommand'],
  },
  codeSender: {
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'GetCommand', 'UpdateCommand'],
    '@aws-sdk/client-sesv2': ['SESv2Client', 'SendEmailCommand'],
    '@aws-sdk/client-pinpoint-sms-voice-v2': ['PinpointSMSVoiceV2Client', 'SendTextMessageCommand'],
    ...SSM,
  },
  saleStarter: {
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'ScanCommand', 'TransactWriteCommand', 'UpdateCommand'],
  },
  outboxDispatcher: OUTBOX_CLIENTS,
  outboxSweeper: OUTBOX_CLIENTS,
};
/** What our own code, and all libraries beside the AWS SDK, may add to a bundle: docs/decisions/0009. */
const MOST_OWN_BYTES: Partial<Record<FunctionKey, number>> = { dialogManagement: 525_000 };
const MOST_OWN_BYTES_OTHERWISE = 300_000;

/** Actions for which AWS knows no resource narrower than all. */
const ACTIONS_WITHOUT_RESOURCES = ['polly:SynthesizeSpeech', 'comprehend:DetectSentiment'];

/** What a real shop gives when it deploys production. */
const OWN_ADDRESSES = ['--param=supportContact=help@myshop.com', '--param=senderEmail=shop@myshop.com'];

let dev: Package;
let prod: Package;

beforeAll(async () => {
  dev = await packageService('dev');
  prod = await packageService('prod', ...OWN_ADDRESSES);
}, 120_000);

const capitalised = (key: string) => key[0]!.toUpperCase() + key.slice(1);
const functionOf = (key: FunctionKey) => dev.resources[`${capitalised(key)}LambdaFunction`]!.Properties;
const roleOf = (key: FunctionKey) => dev.resources[`${capitalised(key)}IamRoleLambdaExecution`]!;
const bundleOf = (key: FunctionKey) => [...dev.artifacts.get(key)!.values()].join('\n');

describe('each function', () => {
  it.each(KEYS)('%s has its name, runtime, time and log retention', (key) => {
    const name = `smart-commerce-dev-${key}`;

    expect(functionOf(key)).toMatchObject({
      FunctionName: name,
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Timeout: FUNCTIONS[key].timeout,
      Handler: `src/functions/${FUNCTIONS[key].file}/index.handler`,
    });
    expect(dev.resources[`${capitalised(key)}LogGroup`]!.Properties).toMatchObject({
      LogGroupName: `/aws/lambda/${name}`,
      RetentionInDays: 30,
    });
  });

  it.each(KEYS)('%s gets exactly its settings, as plain strings', (key) => {
    expect(functionOf(key)['Environment']).toEqual({ Variables: { ...SHARED_SETTINGS, ...SETTINGS[key] } });
  });

  it.each(KEYS)('%s reads every setting that it gets, and none that it does not get', (key) => {
    const known = new Set(Object.values(SETTINGS).flatMap((settings) => Object.keys(settings)));
    const read = [...known].filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(bundleOf(key)));

    expect(read.sort()).toEqual(Object.keys(SETTINGS[key]).sort());
  });

  it.each(KEYS)('%s may do what it needs and nothing else', (key) => {
    expect(grantsOf(roleOf(key))).toEqual(GRANTS[key]);
    expect(functionOf(key)['Role']).toEqual({ 'Fn::GetAtt': [`${capitalised(key)}IamRoleLambdaExecution`, 'Arn'] });
  });

  it.each(KEYS)('%s is packaged alone, with only its own code', (key) => {
    const files = dev.artifacts.get(key)!;

    expect([...files.keys()]).toEqual([`src/functions/${FUNCTIONS[key].file}/index.cjs`]);
  });

  it.each(KEYS)('%s is hardly bigger than the AWS clients that it holds', async (key) => {
    const own = Buffer.byteLength(bundleOf(key)) - (await bareHandlerSize(SDK_CLIENTS[key]));

    expect(own).toBeLessThanOrEqual(MOST_OWN_BYTES[key] ?? MOST_OWN_BYTES_OTHERWISE);
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
      const isWide = resources.some((resource) => resource.replace(/(:\*)+$/, '').includes('*'));
      return isWide && !actions.every((action) => ACTIONS_WITHOUT_RESOURCES.includes(action));
    });

    expect(tooWide).toEqual([]);
  });

  it('lets Lex, of this account only, call the router and nothing else', () => {
    const permissions = ofType(dev.resources, 'AWS::Lambda::Permission')
      .map(([, { Properties }]) => Properties)
      .filter(({ Principal }) => Principal !== 'events.amazonaws.com');

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
