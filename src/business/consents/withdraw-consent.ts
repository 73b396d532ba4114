import type { Person } from '../people/index.ts';
import type { ConsentChannel } from './entry.ts';
import type { ConsentPorts, Unsubscribes } from './ports.ts';
import { CONSENT_PURPOSES, type ConsentPurpose } from './purpose.ts';
import { type ConsentRecorded, recordConsent } from './record-consent.ts';
import type { ConsentStanding } from './standing.ts';
import { NO_CONSENTS } from './fold.ts';
import { STATEMENTS } from './statements.ts';

export interface Withdrawal {
  readonly person: Person;
  readonly purposes: readonly ConsentPurpose[] | 'all';
  /** Of a sale: the buyers for whom alone it ends, by partner id. */
  readonly recipients?: readonly string[];
  readonly channel: ConsentChannel;
  readonly conversationId?: string;
  /** Which turn or request it was; the same one is recorded once. */
  readonly cause: string;
}

export interface Withdrawn {
  /** What this took back, or had taken back before for the same cause; not what was no already. */
  readonly ended: readonly { readonly purpose: ConsentPurpose; readonly receiptId: string }[];
  readonly standing: ConsentStanding;
}

/**
 * Takes consents back, also those that nobody was asked for: who says "no" in advance isn't asked. Whoever wants no mail
 * is blocked for marketing mail as well. However often it is called, it ends alike; what was done when it failed stays.
 */
export async function withdrawConsent(
  { purposes: named, ...from }: Withdrawal,
  nowEpochSeconds: number,
  { unsubscribes, ...ports }: ConsentPorts & { readonly unsubscribes: Pick<Unsubscribes, 'add'> },
): Promise<Withdrawn> {
  const purposes = named === 'all' ? CONSENT_PURPOSES : named;
  const text = STATEMENTS.stopped[from.channel];
  let withdrawn: Withdrawn = { ended: [], standing: NO_CONSENTS };
  // One after the other: all of them are entries of one chain.
  for (const purpose of purposes) {
    const recorded = await recordConsent({ ...from, purpose, act: 'withdrawn', text }, nowEpochSeconds, ports);
    withdrawn = add(withdrawn, purpose, recorded);
  }
  if (purposes.includes('email')) await unsubscribes.add(from.person, nowEpochSeconds);
  return withdrawn;
}

function add({ ended, standing }: Withdrawn, purpose: ConsentPurpose, recorded: ConsentRecorded): Withdrawn {
  if (recorded.kind === 'unknown-person') return { ended, standing };
  if (recorded.kind === 'unchanged' || recorded.kind === 'not-requested') return { ended, standing: recorded.standing };
  return { ended: [...ended, { purpose, receiptId: recorded.receiptId }], standing: recorded.standing };
}
