import { parameterName } from '../shared/deployment-names.ts';
import { SECRET_NAMES, secretRecipe } from '../shared/secret-recipes.ts';
import type { Providers } from './read-providers.ts';

interface NeededSecret {
  /** In the Parameter Store. */
  readonly name: string;
  /** How it is made or had. */
  readonly advice: string;
}

const WITH_EASYPOST = ['easypost-key', 'easypost-webhook-secret'] as const;
const WITH_STRIPE = ['payment-key', 'payment-webhook-secret'] as const;

/** Where the values are that only a provider can give. */
const GIVEN = {
  'payment-key':
    'In Stripe, Developers, API keys: a restricted key that may write payment intents and refunds and read charges. Then: ',
  'payment-webhook-secret':
    "In Stripe, Developers, Webhooks: an endpoint at the HTTP API's address and /payment-events; its signing secret. Then: ",
  'easypost-key': 'In EasyPost, Account settings, API keys: the production key, or the test key for a trial. Then: ',
  'easypost-webhook-secret':
    "In EasyPost, Webhooks: one at the HTTP API's address and /carrier-events, with a secret of your choice. Then: ",
  'hubspot-token':
    'In HubSpot, Settings, Integrations, Private apps: an app with the scopes of docs/crm.md; its token. Then: ',
  'square-token': 'In the Square Developer Console, your application, Credentials: the access token. Then: ',
} as const;
const LOOKS_LIKE = {
  'payment-key': 'rk_live_…',
  'payment-webhook-secret': 'whsec_…',
  'square-token': 'EAAA…',
  'hubspot-token': 'pat-…',
  'easypost-key': 'EZAK…',
  'easypost-webhook-secret': '…',
} as const;

/** The secrets that a stage needs, by whom it works with. */
export function neededSecrets({ payment, till, carrier, crm }: Providers, stage: string): readonly NeededSecret[] {
  const isStripe = payment === 'stripe';
  const made = SECRET_NAMES.filter((secret) => !isStripe || secret !== 'payment-webhook-secret');
  const given = [
    ...(isStripe ? WITH_STRIPE : []),
    ...(till === 'square' ? (['square-token'] as const) : []),
    ...(carrier === 'easypost' ? WITH_EASYPOST : []),
    ...(crm === 'hubspot' ? (['hubspot-token'] as const) : []),
  ];
  return [
    ...made.map((secret) => ({ name: parameterName(stage, secret), advice: secretRecipe(secret, stage) })),
    ...given.map((secret) => {
      const name = parameterName(stage, secret);
      const put = `aws ssm put-parameter --type SecureString --name ${name} --value ${LOOKS_LIKE[secret]}`;
      return { name, advice: `${GIVEN[secret]}${put}` };
    }),
  ];
}
