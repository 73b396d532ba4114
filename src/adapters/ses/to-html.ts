import { html } from '#business/html';

/** Plain text as plain HTML: an empty line begins a paragraph, and nothing in the text is taken for markup. */
export function toHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html>\n<html lang="en"><body>\n${paragraphs.join('\n')}\n</body></html>\n`;
}

const escaped = (text: string): string => html`${text}`.markup;
