import { element } from './element.ts';
import { icon } from './icons.ts';
import type { View, ViewContext } from './view.ts';

/** docs/chat-api.md: longer ones are refused. */
const MOST_CHARACTERS = 1_024;
const MOST_BYTES = 1_400;

const isTooLong = (text: string): boolean =>
  text.length > MOST_CHARACTERS || new TextEncoder().encode(text).length > MOST_BYTES;

export interface Composer extends View {
  readonly focus: () => void;
}

/**
 * Where messages are written: Enter sends, Shift and Enter begin a new line.
 *
 * @param afterSaying shows the conversation, whatever lies over it
 */
export function createComposer({ texts, session }: ViewContext, afterSaying: () => void): Composer {
  const complaint = element('p', { class: 'complaint', id: 'complaint', role: 'alert' });
  const input = element('textarea', {
    rows: 1,
    'aria-label': texts.messageLabel,
    'aria-describedby': 'complaint',
    placeholder: texts.messagePlaceholder,
    enterkeyhint: 'send',
    autocomplete: 'off',
    dir: 'auto',
    oninput: () => session.dispatch({ kind: 'typed', draft: input.value }),
    onkeydown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      send();
    },
  });
  const send = () => {
    const text = input.value.trim();
    complain(isTooLong(text) ? texts.tooLong : '');
    if (text !== '' && !isTooLong(text)) {
      session.say(text);
      afterSaying();
    }
    input.focus();
  };
  const complain = (text: string) => {
    if (complaint.textContent !== text) complaint.textContent = text;
    input.setAttribute('aria-invalid', String(text !== ''));
  };
  const submit = element('button', { type: 'submit', class: 'send', 'aria-label': texts.send, title: texts.send }, [
    icon('send'),
  ]);
  const node = element('form', { class: 'composer', onsubmit: (event: Event) => (event.preventDefault(), send()) }, [
    complaint,
    element('div', { class: 'field' }, [input, submit]),
  ]);
  return {
    node,
    focus: () => input.focus(),
    draw({ draft }) {
      if (input.value !== draft) input.value = draft;
      if (!isTooLong(draft)) complain('');
    },
  };
}
