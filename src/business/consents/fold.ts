import type { ConsentEntry } from './entry.ts';
import { receiptIdOf } from './receipt.ts';
import type { ConsentStanding, PurposeStanding } from './standing.ts';
import { RECORDED_AS, STATE_AFTER } from './transitions.ts';

const NOTHING: PurposeStanding = { state: 'none', recipients: [] };

/** Of somebody who was never asked. */
export const NO_CONSENTS: ConsentStanding = {
  email: NOTHING,
  'sms-and-calls': NOTHING,
  profiling: NOTHING,
  sale: NOTHING,
};

/** How the consents stand after one more entry: the purposes that it isn't about stay as they are. */
export function applyEntry(standing: ConsentStanding, entry: ConsentEntry): ConsentStanding {
  const act = RECORDED_AS[standing[entry.purpose].state][entry.act];
  if (act === 'nothing') return standing;
  const left = leftAfter(standing[entry.purpose], entry);
  if (left) return { ...standing, [entry.purpose]: left };
  const after: PurposeStanding = {
    state: STATE_AFTER[act],
    receiptId: receiptIdOf(entry),
    recipients: act === 'granted' ? entry.recipients : [],
    sinceIso: entry.occurredAtIso,
  };
  return { ...standing, [entry.purpose]: after };
}

/** The end of a sale to some of its buyers: the yes goes on for the others, by its own receipt. */
function leftAfter(before: PurposeStanding, { act, recipients: ended }: ConsentEntry): PurposeStanding | undefined {
  if (act !== 'withdrawn' || ended.length === 0) return undefined;
  const recipients = before.recipients.filter((buyer) => !ended.includes(buyer));
  return recipients.length > 0 ? { ...before, recipients } : undefined;
}

/** How a person's consents stand by their ledger; pure. */
export const foldStanding = (entries: readonly ConsentEntry[]): ConsentStanding =>
  entries.reduce(applyEntry, NO_CONSENTS);
