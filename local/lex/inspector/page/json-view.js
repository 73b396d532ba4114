import { element } from './element.js';

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON with colours, in a box that scrolls and can be copied. */
export function jsonView(value, label) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const code = element('pre', { tabindex: 0, role: 'region', 'aria-label': label }, ...colour(text));
  return element('div.json', {}, copyButton(text, label), code);
}

function colour(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, string, colon = ''] = match;
    parts.push(text.slice(end, match.index), element(`span.${kindOf(match)}`, {}, string ?? whole), colon);
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)];
}

function kindOf([, string, colon, word]) {
  if (string) return colon === undefined ? 'j-string' : 'j-key';
  return word ? 'j-word' : 'j-number';
}

const COPIED_MS = 1500;

function copyButton(text, label) {
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = 'Copy'), COPIED_MS);
  };
  const button = element('button.copy', { type: 'button', 'aria-label': `Copy: ${label}`, onclick: copy }, 'Copy');
  return button;
}
