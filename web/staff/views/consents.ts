import type { ConsentSummary } from '#business/consents/index';
import type { StaffViews } from '#business/staff-views/index';
import type { Answer } from '../api.ts';
import type { View } from '../desk.ts';
import { el } from '../kit/el.ts';
import { isoInstant, plain } from '../kit/format.ts';
import { type Part, withMore } from '../kit/more.ts';
import { table } from '../kit/table.ts';
import { TEXTS } from '../texts.ts';

const T = TEXTS.consents;

/** What was agreed to and taken back on a day. */
export const showConsents: View = async (desk, key) => {
  const { api } = desk;
  const answer = await api.look<'consents'>(`/consents${key ? `?day=${encodeURIComponent(key)}` : ''}`);
  if (answer.kind !== 'ok') return answer.kind === 'signed-out' ? answer.kind : { problem: answer.text };
  const { day } = answer.value;
  const look = async (from: string): Promise<Answer<Part>> => {
    const more = await api.look<'consents'>(`/consents?day=${day}&from=${from}`);
    return more.kind === 'ok' ? { kind: 'ok', value: partOf(more.value) } : more;
  };
  return {
    title: `${T.title}: ${day}`,
    body: [
      el('p', {}, T.intro),
      field(
        'day',
        T.day,
        el('input', { id: 'day', type: 'date', value: day, required: true }),
        (value) => `#/consents/${value}`,
      ),
      field(
        'receipt',
        T.receipt,
        el('input', { id: 'receipt', required: true, pattern: 'CR-[\\w\\-]+' }),
        (value) => `#/consent/${value}`,
      ),
      withMore(partOf(answer.value), look, desk),
    ],
  };
};

const partOf = ({ entries, next }: StaffViews['consents']): Part => ({
  shown: entries.length > 0 ? consentTable(T.title, entries) : el('p', {}, T.none),
  next,
});

/** Entries as a table, each with the receipt that leads to its words. */
export const consentTable = (caption: string, entries: readonly ConsentSummary[]): HTMLElement =>
  table(
    caption,
    [T.columns.receipt, T.columns.when, T.columns.what, T.columns.channel, T.columns.pseudonym],
    entries.map(({ receiptId, occurredAtIso, act, purpose, channel, pseudonym }) => [
      el('a', { href: `#/consent/${encodeURIComponent(receiptId)}` }, receiptId),
      isoInstant(occurredAtIso),
      `${plain(purpose)}: ${plain(act)}`,
      plain(channel),
      pseudonym.slice(0, 12),
    ]),
  );

/** A form of one input that leads to another place of the page. */
function field(id: string, text: string, input: HTMLInputElement, placeOf: (value: string) => string): HTMLElement {
  const form = el('form', { class: 'bar' }, el('label', { for: id }, text), input, el('button', {}, TEXTS.cases.show));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = placeOf(encodeURIComponent(input.value.trim()));
  });
  return form;
}
