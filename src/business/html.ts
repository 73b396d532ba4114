/** Markup that is as it should be; any other text is escaped where it goes into some. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | undefined | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of markup: what is put into it is text, unless it is markup itself; undefined is nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.reduce((markup, string, index) => `${markup}${inserted(parts[index - 1])}${string}`),
});

function inserted(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'object')
    return [part]
      .flat()
      .map(({ markup }) => markup)
      .join('');
  return String(part).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
