import settings from '../../bot-definition/settings.json' with { type: 'json' };
import { isRecommended } from './check-region.ts';
import { type Finding, unknown } from './finding.ts';

/** What no call tells a deployer: to be looked at once, by a person. */
export function byHand(region: string): Finding[] {
  // A link would only lead astray where the service may not be.
  const home = isRecommended(region) ? `https://${region}.console.aws.amazon.com` : undefined;
  const models = [...new Set(Object.values(settings.models))].join(', ');
  return [
    unknown(
      'Permission to deploy: iam:CreateRole, iam:AttachRolePolicy, iam:PassRole, lambda:CreateFunction, logs:CreateLogGroup, Lex bot management',
      'scripts/sync-bot/README.md names what the bot needs; for the rest only a deployment tells.',
    ),
    unknown(
      `Access to the Bedrock model ${models}`,
      home
        ? `Look at ${home}/bedrock/home#/modelaccess and request it there.`
        : 'Choose a region first; its Bedrock console shows the access and takes requests.',
    ),
    unknown(
      'Lex quotas under load',
      home
        ? `Look at ${home}/servicequotas/home/services/lex/quotas and raise them through AWS support.`
        : 'Choose a region first; its Service Quotas console shows them, and AWS support raises them.',
    ),
    unknown(
      'Billing is on, and the costs are understood',
      'Look at https://console.aws.amazon.com/billing and at https://aws.amazon.com/lex/pricing.',
    ),
  ];
}
