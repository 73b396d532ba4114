import { html, type Html } from '#business/html';
import { BRAND } from '#business/notifications/index';

/** What a function of the HTTP API answers. */
export interface WebAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The page may hold a key in its address: nobody keeps it, nobody is told of it, nobody frames it. */
export const PRIVATE_HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
} as const;

export const pageAnswer = (statusCode: number, body: string): WebAnswer => ({
  statusCode,
  headers: { ...PRIVATE_HEADERS, 'content-type': 'text/html; charset=utf-8' },
  body,
});

const STYLE = `body{font:1.05rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:${BRAND.colours.text};background:${BRAND.colours.surface}}
button,select,input{font:inherit;padding:.5rem .75rem;margin:.25rem 0}form,fieldset{margin:1.5rem 0}:focus-visible{outline:3px solid ${BRAND.colours.accent};outline-offset:2px}`;

/** A page of the shop's: without a script, in its colours. */
export const webPage = (title: string, body: Html): string =>
  `<!doctype html>${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${title} - ${BRAND.name}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.markup
  }`;

/** What is said when there is nothing more to do. */
export const lastPage = (title: string, text: string): string => webPage(title, html`<p>${text}</p>`);
