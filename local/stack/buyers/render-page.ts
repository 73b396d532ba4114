import { type Html, html } from '#business/html';
import type { Received } from './buyer-box.ts';
import { CHARACTERS } from './characters.ts';

/** Who got what: pings, leads and notices, the newest on top. */
export const renderPage = (received: readonly Received[]): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Buyers (${received.length}) · SmartCommerce</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <h1>Buyers of leads</h1>
          <p>What the sandbox's buyers were sent. Nothing leaves this machine. <a href="/buyers.json">As JSON</a></p>
        </header>
        <main>
          <p role="status">
            ${received.length === 0 ? 'No buyer was asked yet.' : `${received.length} requests, newest first`}
          </p>
          <ol>
            ${received.map(entry)}
          </ol>
        </main>
      </body>
    </html>`.markup;

const entry = ({ atIso, partnerId, what, body }: Received): Html => html`
  <li>
    <article>
      <h2>${partnerId}: ${what}</h2>
      <p><time>${atIso}</time> · ${CHARACTERS[partnerId]?.shows}</p>
      <pre>${JSON.stringify(body, null, 2)}</pre>
    </article>
  </li>
`;
