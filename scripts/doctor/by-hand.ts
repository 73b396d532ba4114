import settings from '../../bot-definition/settings.json' with { type: 'json' };
import { type Finding, unknown } from './finding.ts';

/** What no call tells a deployer: to be looked at once, by a person. */
export function byHand(region: string): Finding[] {
  const models = [...new Set(Object.values(settings.models))].join(', ');
  return [
    unknown(
      'Permission to deploy: iam:CreateRole, iam:AttachRolePolicy, iam:PassRole, lambda:CreateFunction, logs:CreateLogGroup, Lex bot management',
      'scripts/sync-bot/README.md names what the bot needs; for the rest only a deployment tells.',
    ),
    unknown(
      `Access to the Bedrock model ${models}`,
      `Look at https://${region}.console.aws.amazon.com/bedrock/home#/modelaccess and request it there.`,
    ),
    unknown(
      'Lex quotas under load',
      `Look at https://${region}.console.aws.amazon.com/servicequotas/home/services/lex/quotas and raise them through AWS support.`,
    ),
    unknown(
      'Billing is on, and the costs are understood',
      'Look at https://console.aws.amazon.com/billing and at https://aws.amazon.com/lex/pricing.',
    ),
  ];
}
