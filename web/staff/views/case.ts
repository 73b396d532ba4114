import type { CaseView } from '#business/staff-views/index';
import type { Desk, View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { dueIn, instant } from '../kit/format.ts';
import { facts } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';
import { callSection } from './call.ts';
import { noteForm, noteList } from './notes.ts';
import { stepButtons } from './steps.ts';

const T = TEXTS.case;

/** One case with all that there is to know of it, and what may be done. */
export const showCase: View = async (desk, key) => {
  const answer = await desk.api.look<'case'>(`/cases/${encodeURIComponent(key)}`);
  if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
  const view = answer.value;
  return {
    title: T.title(view.case.caseId),
    body: [
      holderLine(desk, view),
      ...(view.call ? [callSection(desk, view)] : [stepButtons(desk, view)]),
      el('div', { class: 'columns' }, factSection(view), el('div', {}, transcript(view), notes(desk, view))),
    ],
  };
};

function holderLine({ me }: Desk, { case: one }: CaseView): HTMLElement {
  const isColleagues = one.state === 'assigned' && one.assignee && one.assignee.staffId !== me.staffId;
  return el(
    'p',
    { class: isColleagues ? 'held' : 'quiet' },
    isColleagues ? T.theirs(one.assignee.name) : TEXTS.kind[one.kind],
  );
}

function factSection({ case: one, nowEpochSeconds }: CaseView): HTMLElement {
  const { labels } = T;
  const due = `${instant(one.dueAtEpochSeconds)}, ${dueIn(one.dueAtEpochSeconds, nowEpochSeconds)}`;
  const taken = one.state === 'assigned' ? TEXTS.cases.takenBy(one.assignee?.name) : TEXTS.state[one.state];
  return el(
    'section',
    {},
    el('h2', {}, T.facts),
    facts([
      [labels.kind, TEXTS.kind[one.kind]],
      [labels.state, taken],
      [labels.due, due],
      [labels.opened, instant(one.openedAtEpochSeconds)],
      [labels.reason, `${TEXTS.reason[one.reason]}, ${TEXTS.mood[one.mood]}`],
      [labels.customer, one.customerId ?? T.unknownCustomer],
      [labels.rung, TEXTS.rung[one.rung]],
      ...Object.entries(one.details).map(([name, value]) => [detailName(name), value] as const),
      [labels.goodwill, one.goodwill ? T.goodwill : undefined],
      ...crmFacts(one.crm),
      [labels.conversation, `${one.conversationId}, ${one.channel}`],
    ]),
  );
}

const detailName = (name: string): string => (T.details as Readonly<Record<string, string>>)[name] ?? name;

const crmFacts = (crm: CaseView['case']['crm']): readonly (readonly [string, string | undefined])[] => [
  [T.labels.owner, crm?.owner],
  [T.labels.segment, crm?.segment],
  ...(crm?.openTickets ?? []).map(({ id, subject }) => [T.labels.ticket, `${id}: ${subject}`] as const),
];

function transcript({ case: one }: CaseView): HTMLElement {
  const lines = one.transcript.map(({ who, text }) =>
    el('li', { class: who }, el('strong', {}, `${T.who[who]}: `), el('span', {}, text)),
  );
  return el(
    'section',
    {},
    el('h2', {}, T.transcript),
    lines.length > 0 ? el('ol', { class: 'transcript' }, ...lines) : el('p', {}, T.noTranscript),
  );
}

const notes = (desk: Desk, { case: one }: CaseView): HTMLElement =>
  el('section', {}, el('h2', {}, T.notes), noteList(one.notes ?? []), noteForm(desk, one.caseId));
