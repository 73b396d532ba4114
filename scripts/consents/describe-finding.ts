import type { BreakReason, LedgerFinding } from '#business/consents/index';
import type { FlagFinding } from './compare-flags.ts';

const WHY: Readonly<Record<BreakReason, string>> = {
  edited: "was edited: it isn't what its hash says, or what the next one knows of it",
  missing: 'is missing',
  reordered: 'stands in the place of another',
  'cut-off': 'is missing, with all that followed: the head knows of more',
  'not-in-head': 'is unknown to the head',
};

/** One thing that is wrong with a ledger, for whoever has to answer for it. */
export function describeFinding(pseudonym: string, finding: LedgerFinding | { readonly unreadable: string }): string {
  if ('unreadable' in finding)
    return `Ledger ${pseudonym}: ${finding.unreadable} was edited: it has another form than it was written in.`;
  switch (finding.kind) {
    case 'broken':
      return `Ledger ${pseudonym}: entry ${finding.sequence} ${WHY[finding.why]}.`;
    case 'receipt-differs':
      return `Ledger ${pseudonym}: entry ${finding.sequence} was written anew: its receipt doesn't lead to it.`;
    case 'standing-differs':
      return `Ledger ${pseudonym}: the head says something else of ${finding.purpose} than the entries.`;
  }
}

export const describeFlag = ({ customerId, says }: FlagFinding): string =>
  says === 'yes'
    ? `Customer ${customerId}: the profile allows personal prices, and no consent that stands does.`
    : `Customer ${customerId}: personal prices were agreed to, and the profile doesn't say so.`;
