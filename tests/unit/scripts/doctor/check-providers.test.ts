import { describe, expect, it } from '@jest/globals';
import { checkProviders } from '../../../../scripts/doctor/check-providers.ts';
import { neededSecrets } from '../../../../scripts/doctor/needed-secrets.ts';

const OURS = { payment: 'sandbox', till: 'tables', squareLocationId: '', carrier: 'own', crm: 'file' };
const THEIRS = { payment: 'stripe', till: 'square', squareLocationId: 'L1', carrier: 'easypost', crm: 'hubspot' };
const statuses = (findings: readonly { readonly status: string }[]) => findings.map(({ status }) => status);

describe('the choice of providers', () => {
  it.each([
    ["the shop's own", OURS, 'dev', ['ok', 'ok', 'ok', 'ok']],
    ['real ones', THEIRS, 'prod', ['ok', 'ok', 'ok', 'ok', 'ok']],
    ['the sandbox in prod', OURS, 'prod', ['missing', 'ok', 'ok', 'ok']],
    ['Square without a location', { ...THEIRS, squareLocationId: '' }, 'dev', ['ok', 'ok', 'missing', 'ok', 'ok']],
    [
      'nobody that is known',
      { ...OURS, payment: 'cash', till: 'abacus', carrier: 'owl', crm: 'rolodex' },
      'dev',
      ['missing', 'missing', 'missing', 'missing'],
    ],
  ])('is judged: %s', (_case, providers, stage, expected) => {
    expect(statuses(checkProviders(providers, stage))).toEqual(expected);
  });

  it('is mended where the stage is set', () => {
    expect(checkProviders({ ...THEIRS, squareLocationId: '' }, 'qa')).toContainEqual({
      status: 'missing',
      what: "Square's location, where the chat sells from",
      advice: 'Set squareLocationId under params.qa in serverless.yml; docs/payments.md says how.',
    });
  });
});

describe('the secrets that a stage needs', () => {
  const namesFor = (providers: typeof OURS) =>
    neededSecrets(providers, 'dev').map(({ name }) => name.split('/').at(-1));
  const always = ['seal-key', 'contact-hash-key', 'caller-proof-key'];
  const ours = [
    'order-events-secret',
    'label-link-key',
    'exchange-key',
    'privacy-link-key',
    'chat-key',
    'carrier-webhook-secret',
  ];

  it('are made here while its providers are its own', () => {
    expect(namesFor(OURS)).toEqual([...always, 'payment-webhook-secret', ...ours]);
  });

  it("are the providers', too, where they are real", () => {
    expect(namesFor(THEIRS)).toEqual([
      ...always,
      ...ours,
      ...[
        'payment-key',
        'payment-webhook-secret',
        'square-token',
        'easypost-key',
        'easypost-webhook-secret',
        'hubspot-token',
      ],
    ]);
  });

  it("take a webhook's secret from Stripe, never a random one", () => {
    const secret = neededSecrets(THEIRS, 'dev').find(({ name }) => name.endsWith('payment-webhook-secret'));

    expect(secret?.advice).toMatch(/signing secret.*--value whsec_…$/);
    expect(secret?.advice).not.toContain('randomBytes');
  });
});
