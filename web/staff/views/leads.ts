import type { LeadClass, LeadSummary } from '#business/leads/index';
import type { Answer } from '../api.ts';
import type { View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { isoInstant } from '../kit/format.ts';
import { type Part, withMore } from '../kit/more.ts';
import { table } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';

const T = TEXTS.leads;
const CLASSES = Object.keys(T.classes) as LeadClass[];

/** Leads of a class, the one that changed last on top; nobody is named. */
export const showLeads: View = async (desk, key) => {
  const leadClass = CLASSES.find((one) => one === key) ?? 'hot';
  const title = `${T.title}: ${T.classes[leadClass]}`;
  const look = async (more = ''): Promise<Answer<Part>> => {
    const answer = await desk.api.look<'leads'>(`/leads?class=${leadClass}${more}`);
    if (answer.kind !== 'ok') return answer;
    const rows = answer.value.leads.map(rowOf);
    const shown = rows.length > 0 ? table(title, Object.values(T.columns), rows) : el('p', {}, T.none);
    return { kind: 'ok', value: { shown, next: answer.value.next } };
  };
  const answer = await look();
  if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
  const classes = CLASSES.map((one) =>
    el('a', { href: `#/leads/${one}`, 'aria-current': one === leadClass && 'true' }, T.classes[one]),
  );
  return {
    title,
    body: [
      el('nav', { class: 'bar', 'aria-label': T.class }, ...classes),
      withMore(answer.value, (from) => look(`&from=${from}`), desk),
    ],
  };
};

const rowOf = ({ leadId, score, interests, updatedAtIso }: LeadSummary) => [
  el('a', { href: `#/lead/${encodeURIComponent(leadId)}` }, leadId.slice(0, 12)),
  String(score),
  interests.join(', ') || T.noInterests,
  isoInstant(updatedAtIso),
];
