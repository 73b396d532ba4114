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
  const after: PurposeStanding = {
    state: STATE_AFTER[act],
    receiptId: receiptIdOf(entry),
    recipients: act === 'granted' ? entry.recipients : [],
    sinceIso: entry.occurredAtIso,
  };
  return { ...standing, [entry.purpose]: after };
}

/** How a person's consents stand by their ledger; pure. */
export const foldStanding = (entries: readonly ConsentEntry[]): ConsentStanding =>
  entries.reduce(applyEntry, NO_CONSENTS);
