import { type CaseOpening, type CaseRepository, newCase } from '../cases/index.ts';
import type { DocumentStore } from '../documents/index.ts';
import type { Purchase } from '../history/index.ts';
import type { Observed } from './observe.ts';
import { tiersInWords } from './in-words.ts';
import { presentThresholds } from './present-thresholds.ts';
import { observeQuarters, proposeFrom, type TierProposal } from './propose-tiers.ts';

export interface TierReportPorts {
  /** Each customer's purchases; read one after the other, since all together are too many to hold. */
  readonly everyCustomer: () => AsyncIterable<readonly Purchase[]>;
  readonly documents: Pick<DocumentStore, 'put'>;
  readonly cases: Pick<CaseRepository, 'open'>;
  /** The same id for the same report, so that one that is made again opens no second case. */
  readonly caseIdFor: (report: string, what: string) => string;
}

/**
 * Leaves the month's proposal for the thresholds of tiers as a file, and a case where there is something to decide.
 * Nothing else happens: people weigh it, and change the policy themselves.
 *
 * @returns what is proposed, and the file's key; a month's first report stays
 * @throws DocumentsUnavailableError, StorageUnavailableError
 */
export async function reportTiers(
  nowEpochSeconds: number,
  { everyCustomer, documents, cases, caseIdFor }: TierReportPorts,
): Promise<{ readonly proposes: TierProposal['kind']; readonly key: string }> {
  const nowIso = new Date(nowEpochSeconds * 1000).toISOString();
  const learned: Observed[] = [];
  const heldOut: Observed[] = [];
  for await (const customer of everyCustomer()) {
    const quarters = observeQuarters([customer], nowIso);
    learned.push(...quarters.learned);
    heldOut.push(...quarters.heldOut);
  }
  const proposal = proposeFrom({ learned, heldOut }, presentThresholds());

  const month = nowIso.slice(0, 7);
  const key = `reports/tiers/${month}.txt`;
  const text = [`Tiers, ${month}`, '', ...tiersInWords(proposal), ''].join('\n');
  await documents.put(key, new TextEncoder().encode(text), 'text/plain; charset=utf-8');
  if (proposal.kind === 'change') {
    const report = `tiers-${month}`;
    await cases.open(newCase(openingOf(report, key), caseIdFor(report, 'tier-proposal'), nowEpochSeconds));
  }
  return { proposes: proposal.kind, key };
}

const openingOf = (report: string, key: string): CaseOpening => ({
  ...({ kind: 'tier-proposal', reason: 'tiers-proposed', channel: 'chat', rung: 'anonymous' } as const),
  ...({ mood: 'neutral', transcript: [], goodwill: false } as const),
  conversationId: report,
  details: { item: key, message: 'Other thresholds tell customers apart better: weigh them, and change them or not.' },
});
