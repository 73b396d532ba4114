import type { Answer } from '../api.ts';
import type { Desk } from '../desk.ts';
import { TEXTS } from '../texts.ts';
import { button, el } from './el.ts';

/** A part of a list, as it is shown. */
export interface Part {
  readonly shown: Node;
  /** Where the next part begins; absent at the end. */
  readonly next?: string | undefined;
}

/** A list of which a button brings the next part, as long as there is one. */
export function withMore(first: Part, look: (from: string) => Promise<Answer<Part>>, desk: Desk): HTMLElement {
  const parts = el('div', {}, first.shown);
  let { next } = first;
  const more = button(TEXTS.more, async () => {
    if (next === undefined) return;
    const answer = await look(encodeURIComponent(next));
    if (answer.kind === 'signed-out') return desk.signedOut();
    if (answer.kind === 'problem') return desk.tell(answer.text);
    ({ next } = answer.value);
    parts.append(answer.value.shown);
    if (next === undefined) more.remove();
  });
  return el('div', {}, parts, next === undefined ? undefined : more);
}
