import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  functionName,
  parameterName,
  queueName,
  shopTokenAudience,
  stackName,
  tableName,
} from '../../scripts/shared/deployment-names.ts';
import { LOCAL_SHOP } from '../../scripts/shared/sign-shop-token.ts';
import { runSls } from './support/run-sls.ts';

interface Printed {
  readonly service: string;
  readonly provider: { readonly region: string };
  readonly functions: Readonly<Record<string, { readonly name: string; readonly environment?: object }>>;
  readonly custom: Readonly<Record<'tableNames' | 'queueNames' | 'parameterNames', Readonly<Record<string, string>>>>;
}

const STAGE = 'qa';
const TABLES = [
  'orders',
  'customers',
  'products',
  'promotions',
  'conversations',
  'cases',
  'notifications',
  'callbacks',
  'events',
  'insights',
  'leads',
  'partners',
  'payments',
  'purchases',
] as const;
let printed: Printed;

beforeAll(async () => {
  const { stdout } = await runSls(['print', '--format', 'json', '--stage', STAGE]);
  printed = JSON.parse(stdout) as Printed;
}, 60_000);

describe('what the commands call a deployment is what serverless.yml calls it', () => {
  it('for the stack, which the framework names by service and stage', () => {
    expect(stackName(STAGE)).toBe(`${printed.service}-${STAGE}`);
  });

  it('for functions', () => {
    for (const [key, { name }] of Object.entries(printed.functions)) expect(functionName(STAGE, key)).toBe(name);
  });

  it('for tables', () => {
    expect(Object.fromEntries(TABLES.map((table) => [table, tableName(STAGE, table)]))).toEqual(
      printed.custom.tableNames,
    );
  });

  it('for queues', () => {
    expect(printed.custom.queueNames).toEqual({
      channels: queueName(STAGE, 'channels'),
      crm: queueName(STAGE, 'crm'),
      exchange: queueName(STAGE, 'exchange'),
      history: queueName(STAGE, 'history'),
      insights: queueName(STAGE, 'insights'),
      labels: queueName(STAGE, 'labels'),
      leads: queueName(STAGE, 'leads'),
      messages: queueName(STAGE, 'messages'),
      outboxDeadLetters: queueName(STAGE, 'outbox-dead-letters'),
      deliveryReportsDeadLetters: queueName(STAGE, 'delivery-reports-dead-letters'),
      textRepliesDeadLetters: queueName(STAGE, 'text-replies-dead-letters'),
    });
  });

  it('for secrets', () => {
    expect(printed.custom.parameterNames).toEqual({
      sealKey: parameterName(STAGE, 'seal-key'),
      contactHashKey: parameterName(STAGE, 'contact-hash-key'),
      callerProofKey: parameterName(STAGE, 'caller-proof-key'),
      shopJwks: parameterName(STAGE, 'shop-jwks'),
      paymentKey: parameterName(STAGE, 'payment-key'),
      paymentWebhookSecret: parameterName(STAGE, 'payment-webhook-secret'),
      orderEventsSecret: parameterName(STAGE, 'order-events-secret'),
      labelLinkKey: parameterName(STAGE, 'label-link-key'),
      exchangeKey: parameterName(STAGE, 'exchange-key'),
      privacyLinkKey: parameterName(STAGE, 'privacy-link-key'),
      chatKey: parameterName(STAGE, 'chat-key'),
      botId: parameterName(STAGE, 'bot-id'),
      botAliasId: parameterName(STAGE, 'bot-alias-id'),
      hubspotToken: parameterName(STAGE, 'hubspot-token'),
      carrierWebhookSecret: parameterName(STAGE, 'carrier-webhook-secret'),
      easypostKey: parameterName(STAGE, 'easypost-key'),
      easypostWebhookSecret: parameterName(STAGE, 'easypost-webhook-secret'),
      squareToken: parameterName(STAGE, 'square-token'),
      staffLogin: parameterName(STAGE, 'staff-login'),
      metaApp: parameterName(STAGE, 'meta-app'),
      metaTokens: parameterName(STAGE, 'meta-tokens'),
    });
  });

  it('for those whom a shop token is from and for', () => {
    expect(printed.functions['dialogManagement']?.environment).toMatchObject({
      SHOP_TOKEN_ISSUER: LOCAL_SHOP,
      SHOP_TOKEN_AUDIENCE: shopTokenAudience(STAGE),
    });
  });
});

it('is in us-east-1 when nobody says where, in AWS_REGION otherwise, and where --region says before both', async () => {
  const regionIn = async (env: Record<string, string>, ...words: string[]) => {
    const { stdout } = await runSls(['print', '--path', 'provider.region', '--format', 'text', ...words], env);
    return stdout.trim();
  };

  expect(printed.provider.region).toBe('us-east-1');
  expect(await regionIn({ AWS_REGION: 'eu-west-1' })).toBe('eu-west-1');
  expect(await regionIn({ AWS_REGION: 'eu-west-1' }, '--region', 'us-west-2')).toBe('us-west-2');
}, 60_000);
