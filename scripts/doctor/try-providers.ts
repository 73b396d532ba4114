import type { SquareClient } from 'square';
import type { Stripe } from 'stripe';
import { createEasyPostClient, type EasyPost } from '#adapters/easypost/easypost-client';
import { createSquareClient } from '#adapters/square/square-client';
import { createStripeClient } from '#adapters/stripe/stripe-client';
import { parameterName } from '../shared/deployment-names.ts';
import { checkEasyPost, checkEasyPostKey } from './check-easypost.ts';
import { checkSquare } from './check-square.ts';
import { checkSigningSecret, checkStripe, checkStripeKey } from './check-stripe.ts';
import type { Clients } from './clients.ts';
import { type Finding, unknown } from './finding.ts';
import type { Providers } from './read-providers.ts';
import { readSecret } from './read-secret.ts';

/** How the providers are reached; tests name servers of their own. */
export interface ProviderClients {
  readonly stripe: (secretKey: string) => Stripe;
  readonly square: (accessToken: string) => SquareClient;
  readonly easyPost: (apiKey: string) => EasyPost;
}

const SECONDS = 6;
const REAL: ProviderClients = {
  stripe: (secretKey) => createStripeClient({ secretKey, timeoutMs: SECONDS * 1000 }),
  square: (accessToken) => createSquareClient({ accessToken, timeoutSeconds: SECONDS }),
  easyPost: (apiKey) => createEasyPostClient({ apiKey, timeoutMs: SECONDS * 1000 }),
};

/** Asks each provider that the stage has chosen something harmless, with the stage's own key. */
export async function tryProviders(
  clients: Clients,
  { stage, providers }: { readonly stage: string; readonly providers: Providers },
  reach: ProviderClients = REAL,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (providers.payment === 'stripe') findings.push(...(await tryStripe(clients, stage, reach)));
  if (providers.till === 'square')
    findings.push(
      ...(await trySquare(clients, stage, (token) => checkSquare(reach.square(token), providers.squareLocationId))),
    );
  if (providers.carrier === 'easypost') findings.push(...(await tryEasyPost(clients, stage, reach)));
  return findings;
}

async function tryStripe(clients: Clients, stage: string, { stripe }: ProviderClients): Promise<Finding[]> {
  const [key, webhook] = await Promise.all([
    readSecret(clients, parameterName(stage, 'payment-key')),
    readSecret(clients, parameterName(stage, 'payment-webhook-secret')),
  ]);
  const signing = webhook.kind === 'read' ? checkSigningSecret(webhook.value) : [];
  if (key.kind === 'closed') return [unknown('Whether Stripe takes the payment key', key.reason), ...signing];
  if (key.kind === 'absent') return signing;
  return [await checkStripe(stripe(key.value)), ...checkStripeKey(key.value, stage), ...signing];
}

async function trySquare(
  clients: Clients,
  stage: string,
  check: (token: string) => Promise<Finding[]>,
): Promise<Finding[]> {
  const token = await readSecret(clients, parameterName(stage, 'square-token'));
  if (token.kind === 'closed') return [unknown('Whether Square takes the token', token.reason)];
  return token.kind === 'read' ? check(token.value) : [];
}

async function tryEasyPost(clients: Clients, stage: string, { easyPost }: ProviderClients): Promise<Finding[]> {
  const key = await readSecret(clients, parameterName(stage, 'easypost-key'));
  if (key.kind === 'closed') return [unknown('Whether EasyPost takes the key', key.reason)];
  return key.kind === 'read' ? [await checkEasyPost(easyPost(key.value)), ...checkEasyPostKey(key.value, stage)] : [];
}
