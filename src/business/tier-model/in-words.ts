import { CUSTOMER_TIERS } from '../customers/index.ts';
import { type BackTest, TIER_MODEL_POLICY, type TierProposal } from './propose-tiers.ts';

const dollars = (minor: number): string => `$${(minor / 100).toFixed(2)}`;
const { laterDays } = TIER_MODEL_POLICY;

/** A proposal for the thresholds of tiers, in lines that anybody understands. */
export function tiersInWords(proposal: TierProposal): readonly string[] {
  if (proposal.kind === 'too-few') return [`${proposal.customers} customers are too few to propose tiers from.`];
  const { present, proposed } = proposal;
  return [
    ...describeTest('As it is', present),
    ...describeTest('As it might be', proposed),
    proposal.kind === 'change'
      ? 'The second tells customers apart better. Whether it is fair to those who were promised the first is for you to say:'
      : 'The second is no better on days that it was not made from. Leave it as it is:',
    'thresholds stand in src/business/loyalty/policy.ts, and nothing changes them but a person.',
  ];
}

function describeTest(title: string, { thresholds, explained, tiers }: BackTest): readonly string[] {
  const from = [0, ...thresholds];
  const rows = CUSTOMER_TIERS.map((tier, index) => {
    const { customers = 0, laterMinorEach = 0 } = tiers[index] ?? {};
    const spent = `spent ${dollars(laterMinorEach)} each in the last ${laterDays} days`;
    return `  ${tier.padEnd(9)} from ${dollars(from[index] ?? 0).padStart(10)}  ${String(customers).padStart(7)} customers, ${spent}`;
  });
  return [`${title}: tells ${(100 * explained).toFixed(1)} % of the differences in what customers spent.`, ...rows, ''];
}
