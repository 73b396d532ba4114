import type { LeadClass, LeadSummary } from '#business/leads/index';
import type { View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { isoInstant } from '../kit/format.ts';
import { table } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';

const T = TEXTS.leads;
const CLASSES = Object.keys(T.classes) as LeadClass[];

/** Leads of a class, the one that changed last on top; nobody is named. */
export const showLeads: View = async ({ api }, key) => {
  const leadClass = CLASSES.find((one) => one === key) ?? 'hot';
  const answer = await api.look<'leads'>(`/leads?class=${leadClass}`);
  if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
  const rows = answer.value.leads.map(rowOf);
  const title = `${T.title}: ${T.classes[leadClass]}`;
  const classes = CLASSES.map((one) =>
    el('a', { href: `#/leads/${one}`, 'aria-current': one === leadClass && 'true' }, T.classes[one]),
  );
  return {
    title,
    body: [
      el('nav', { class: 'bar', 'aria-label': T.class }, ...classes),
      rows.length > 0 ? table(title, Object.values(T.columns), rows) : el('p', {}, T.none),
    ],
  };
};

const rowOf = ({ leadId, score, interests, updatedAtIso }: LeadSummary) => [
  el('a', { href: `#/lead/${encodeURIComponent(leadId)}` }, leadId.slice(0, 12)),
  String(score),
  interests.join(', ') || T.noInterests,
  isoInstant(updatedAtIso),
];
