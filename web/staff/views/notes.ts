import type { CaseNote } from '#business/cases/index';
import type { Desk } from '../desk.ts';
import { el } from '../kit/el.ts';
import { instant } from '../kit/format.ts';
import { TEXTS } from '../texts.ts';

const T = TEXTS.case;
/** As many as the API takes. */
const MOST_CHARACTERS = 2000;

export const noteList = (notes: readonly CaseNote[]): HTMLElement =>
  notes.length === 0
    ? el('p', { class: 'quiet' }, T.noNotes)
    : el(
        'ul',
        { class: 'notes' },
        ...notes.map(({ by, atEpochSeconds, text }) =>
          el('li', {}, el('span', { class: 'quiet' }, `${by.name}, ${instant(atEpochSeconds)}`), el('p', {}, text)),
        ),
      );

/** What was typed stays when it can't be kept. */
export function noteForm(desk: Desk, caseId: string): HTMLElement {
  const area = el('textarea', {
    ...{ id: 'note', rows: 3, maxlength: MOST_CHARACTERS, required: true, 'aria-describedby': 'note-hint' },
  });
  const form = el(
    'form',
    {},
    el('label', { for: 'note' }, T.note),
    el('p', { id: 'note-hint', class: 'quiet' }, T.noteHint),
    area,
    el('p', { class: 'bar' }, el('button', { type: 'submit' }, T.noteButton)),
  );
  let isBusy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    void keep(desk, caseId, area.value).finally(() => (isBusy = false));
  });
  return form;
}

async function keep(desk: Desk, caseId: string, text: string): Promise<void> {
  const answer = await desk.api.act(`/cases/${encodeURIComponent(caseId)}/notes`, { text });
  if (answer.kind === 'signed-out') return desk.signedOut();
  if (answer.kind === 'problem') return desk.tell(answer.text);
  await desk.again();
  desk.tell(T.noted);
}
