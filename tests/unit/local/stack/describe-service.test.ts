import { expect, it } from '@jest/globals';
import { describeService, type ResolvedConfiguration } from '../../../../local/stack/service/describe-service.ts';

const aConfiguration = (...events: object[]): ResolvedConfiguration => ({
  service: 'shop',
  provider: { stage: 'local', region: 'us-east-1' },
  functions: {
    quiet: { name: 'shop-local-quiet', handler: 'quiet.handler', timeout: 10 },
    chat: { name: 'shop-local-chat', handler: 'chat.handler', timeout: 10, events },
  },
  resources: { Resources: {} },
  custom: {
    tableNames: {
      orders: 'o',
      customers: 'c',
      products: 'p',
      promotions: 's',
      conversations: 'v',
      cases: 'k',
      payments: 'y',
      leads: 'l',
      notifications: 'n',
      events: 'e',
      partners: 'b',
    },
    parameterNames: {
      sealKey: '/s',
      contactHashKey: '/h',
      callerProofKey: '/p',
      shopJwks: '/j',
      paymentWebhookSecret: '/w',
      orderEventsSecret: '/orders',
      labelLinkKey: '/l',
      exchangeKey: '/x',
      privacyLinkKey: '/pl',
      chatKey: '/ch',
      carrierWebhookSecret: '/r',
      staffLogin: '/st',
      metaApp: '/ma',
      metaTokens: '/mt',
    },
  },
});

it.each([
  ['a function has an event of the HTTP API', [{ httpApi: 'GET /chat' }], true],
  ['a function has an event of the REST API', [{ http: { method: 'get', path: 'chat' } }], true],
  ['there are events of other kinds only', [{ schedule: 'rate(1 day)' }], false],
  ['there is no event', [], false],
])('a service where %s: whether it serves HTTP', (_case, events, servesHttp) => {
  expect(describeService(aConfiguration(...events), '/shop').servesHttp).toBe(servesHttp);
});
