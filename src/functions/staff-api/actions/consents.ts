import { type ConsentEntry, type ConsentSummary, receiptIdOf, verifyChain } from '#business/consents/index';
import { problem, view } from '../answers.ts';
import { pageAsked } from '../page-asked.ts';
import type { Action } from '../ports.ts';

const MOST_LISTED = 500;
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

export const listConsents: Action = async ({ query, nowEpochSeconds }, { consentLog }) => {
  const day = query.get('day') ?? new Date(nowEpochSeconds * 1000).toISOString().slice(0, 10);
  if (!IS_DAY.test(day)) return problem('malformed');
  const page = await consentLog.listOfDay(day, pageAsked(query, MOST_LISTED));
  return page ? view('consents', { day, ...page }) : problem('malformed');
};

/** One entry with its words, the ledger that it stands in, and whether that is what was written. */
export const viewConsent: Action = async ({ key }, { ledger, digest }) => {
  const found = await ledger.findReceipt(key);
  if (!found) return problem('not-found');
  const entries = await ledger.list(found.pseudonym);
  const { recipients, text } = found;
  return view('consent', {
    entry: { ...summary(found), recipients, text },
    ledger: entries.map(summary),
    chain: verifyChain(entries, { digest }),
  });
};

function summary(entry: ConsentEntry): ConsentSummary {
  const { pseudonym, sequence, act, purpose, channel, occurredAtIso } = entry;
  return { pseudonym, sequence, act, purpose, channel, occurredAtIso, receiptId: receiptIdOf(entry) };
}
