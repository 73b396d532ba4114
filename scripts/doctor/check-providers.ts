import { type Finding, missing, ok } from './finding.ts';
import type { Providers } from './read-providers.ts';

/** Whether a stage's choice of providers is one. */
export function checkProviders({ payment, till, squareLocationId, carrier, crm }: Providers, stage: string): Finding[] {
  const choice = (name: string) => `Set ${name} under params.${stage} in serverless.yml; docs/payments.md says how.`;
  return [
    checkPayment(payment, stage, choice('paymentProvider')),
    ...checkTill(till, squareLocationId, choice),
    checkCarrier(carrier, stage),
    checkCrm(crm, stage),
  ];
}

function checkPayment(payment: string, stage: string, advice: string): Finding {
  if (payment === 'stripe') return ok('Payments by Stripe');
  if (payment !== 'sandbox') return missing(`A payment provider that is known (there is "${payment}")`, advice);
  return stage === 'prod'
    ? missing('A real payment provider (prod has the sandbox, where no money moves)', advice)
    : ok('Payments by the sandbox, where no money moves');
}

function checkTill(till: string, squareLocationId: string, choice: (name: string) => string): Finding[] {
  if (till === 'tables') return [ok("The till is the shop's own tables")];
  if (till !== 'square') return [missing(`A till that is known (there is "${till}")`, choice('posProvider'))];
  const location = squareLocationId
    ? ok(`Square's location ${squareLocationId}`)
    : missing("Square's location, where the chat sells from", choice('squareLocationId'));
  return [ok('The till is Square'), location];
}

function checkCarrier(carrier: string, stage: string): Finding {
  if (carrier === 'own') return ok("Returns get the shop's own labels");
  if (carrier === 'easypost') return ok('Returns get labels by EasyPost');
  return missing(
    `A carrier that is known (there is "${carrier}")`,
    `Set carrierProvider under params.${stage} in serverless.yml; docs/labels.md says how.`,
  );
}

function checkCrm(crm: string, stage: string): Finding {
  if (crm === 'file') return ok('Contacts go into files');
  if (crm === 'hubspot') return ok('Contacts go to HubSpot');
  return missing(
    `A CRM that is known (there is "${crm}")`,
    `Set crmProvider under params.${stage} in serverless.yml; docs/crm.md says how.`,
  );
}
