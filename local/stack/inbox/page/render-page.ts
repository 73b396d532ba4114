import type { InboxMessage } from '../message.ts';
import type { PageQuery } from '../read-query.ts';
import { type Html, html } from '#business/html';
import { renderMessage } from './render-message.ts';

const REFRESH_SECONDS = 5;

/** The whole page. It needs no script: what it can do are links and a form. */
export function renderPage(messages: readonly InboxMessage[], query: PageQuery): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${query.refresh === undefined ? undefined : html`<meta http-equiv="refresh" content="${query.refresh}" />`}
        <title>Inbox (${messages.length}) · SmartCommerce</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <h1>Inbox</h1>
          <p>E-mails and text messages that the shop would have sent. Nothing leaves this machine.</p>
          ${filterForm(query)}
        </header>
        <main>
          <p role="status">${summary(messages.length)}</p>
          <ol>
            ${messages.map(renderMessage)}
          </ol>
        </main>
      </body>
    </html>`;
  return page.markup;
}

const filterForm = ({ to, channel, refresh }: PageQuery): Html => html`
  <form>
    <label>To <input name="to" value="${to}" autocomplete="off" /></label>
    <label>
      Kind
      <select name="channel">
        <option value="">all</option>
        ${option('email', 'e-mails', channel)} ${option('sms', 'text messages', channel)}
        ${option('messenger', 'Messenger', channel)} ${option('whatsapp', 'WhatsApp', channel)}
      </select>
    </label>
    <label>
      Look again
      <select name="refresh">
        <option value="">when I ask</option>
        ${option(String(REFRESH_SECONDS), `every ${REFRESH_SECONDS} seconds`, refresh === undefined ? undefined : String(refresh))}
      </select>
    </label>
    <button>Show</button>
    <a href="/inbox.json">As JSON</a>
  </form>
`;

const option = (value: string, words: string, chosen: string | undefined): Html =>
  value === chosen
    ? html`<option value="${value}" selected>${words}</option>`
    : html`<option value="${value}">${words}</option>`;

function summary(count: number): string {
  if (count === 0) return 'There is no message.';
  return count === 1 ? 'There is 1 message.' : `There are ${count} messages, newest first.`;
}
