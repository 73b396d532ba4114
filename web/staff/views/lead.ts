import type { LeadView } from '#business/staff-views/index';
import type { View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { isoInstant, plain } from '../kit/format.ts';
import { facts, table } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';

const T = TEXTS.lead;

/** One lead: who it is, and how the score came about. */
export const showLead: View = async ({ api }, key) => {
  const answer = await api.look<'lead'>(`/leads/${encodeURIComponent(key)}`);
  if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
  const { lead, log, consents } = answer.value;
  const { labels } = T;
  const rows = log.map(({ occurredAtIso, points, reasons }) => [
    isoInstant(occurredAtIso),
    String(points),
    reasons.map((one) => `${plain(one.code)} (${one.points})`).join(', '),
  ]);
  return {
    title: T.title,
    body: [
      el('h2', {}, T.facts),
      facts([
        [labels.name, `${lead.firstName} ${lead.lastName}`],
        [labels.email, lead.email],
        [labels.phone, lead.phone && el('a', { href: `tel:${lead.phone}` }, lead.phone)],
        [labels.preference, lead.preference],
        [labels.class, TEXTS.leads.classes[lead.leadClass]],
        [labels.score, String(lead.score)],
        [labels.interests, lead.interests.join(', ') || TEXTS.leads.noInterests],
        [labels.source, plain(lead.source)],
        [labels.captured, isoInstant(lead.capturedAtIso)],
        [labels.next, lead.nextTouch?.on],
      ]),
      el('h2', {}, T.may),
      consents ? facts(consentFacts(consents)) : el('p', { class: 'held' }, T.noConsents),
      el('h2', {}, T.log),
      table(T.log, Object.values(T.columns), rows),
    ],
  };
};

const consentFacts = (consents: NonNullable<LeadView['consents']>) =>
  Object.entries(T.purposes).map(([purpose, name]) => {
    const state = consents[purpose as keyof typeof T.purposes];
    const isAllowed = state === 'granted';
    return [
      name,
      el('span', { class: isAllowed ? undefined : 'badge late' }, isAllowed ? T.yes : T.no(T.states[state])),
    ] as const;
  });
