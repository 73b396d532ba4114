import { element } from './element.ts';

/** Has the browser save a text as a file. */
export function downloadText(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  element('a', { href, download: name }).click();
  // The browser takes the file over with the click, in its own time.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
