import type { View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { isoInstant, plain } from '../kit/format.ts';
import { facts } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';
import { consentTable } from './consents.ts';

const T = TEXTS.consent;

/** One entry with its exact words, and the ledger that it stands in. */
export const showConsent: View = async ({ api }, key) => {
  const answer = await api.look<'consent'>(`/consents/${encodeURIComponent(key)}`);
  if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
  const { entry, ledger, chain } = answer.value;
  const { columns } = TEXTS.consents;
  return {
    title: T.title(entry.receiptId),
    body: [
      facts([
        [columns.when, isoInstant(entry.occurredAtIso)],
        [columns.what, `${plain(entry.purpose)}: ${plain(entry.act)}`],
        [columns.channel, plain(entry.channel)],
        [columns.pseudonym, entry.pseudonym],
        [T.recipients, entry.recipients.join(', ')],
        [T.version, entry.text.id],
      ]),
      el('h2', {}, T.words),
      el('blockquote', { lang: entry.text.locale }, entry.text.words),
      el('h2', {}, T.ledger),
      chain.kind === 'sound' ? el('p', {}, T.sound) : el('p', { class: 'held' }, T.broken(chain.sequence, chain.why)),
      consentTable(T.ledger, ledger),
    ],
  };
};
