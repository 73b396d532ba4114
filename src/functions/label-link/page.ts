import { BRAND } from '#business/notifications/index';
import { html } from '#business/html';

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
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - ${BRAND.name}</title>
        <style>
          body {
            font:
              17px/1.5 system-ui,
              sans-serif;
            max-width: 34em;
            margin: 12vh auto;
            padding: 0 1.5em;
            color: ${BRAND.colours.text};
            background: ${BRAND.colours.surface};
          }
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        <p>${text}</p>
        <p>
          Your label is also in the email that told you of your return. For a new one, say “new return label” in our
          chat, or write to ${supportContact}.
        </p>
      </body>
    </html> `.markup;
}
