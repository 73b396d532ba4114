import { html } from '#business/html';
import { webPage } from '../web-page.ts';

const TEXTS = {
  expired: {
    title: 'This link has expired',
    text: 'Links to return labels work for three weeks.',
  },
  forged: {
    title: 'There is no label here',
    text: 'The link may have been cut off or changed on its way. Try to copy it whole, from its first letter to its last.',
  },
} as const;

/** What somebody sees whose link leads to no label: plainly, and how they get one. */
export function pageFor(kind: keyof typeof TEXTS, supportContact: string): string {
  const { title, text } = TEXTS[kind];
  const how = `Your label is also in the email that told you of your return. For a new one, say “new return label” in our chat, or write to ${supportContact}.`;
  return webPage(
    title,
    html`<p>${text}</p>
      <p>${how}</p>`,
  );
}
