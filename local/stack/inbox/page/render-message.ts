import type { InboxMessage } from '../message.ts';
import { type Html, html } from '#business/html';

const KINDS = { email: 'E-mail', sms: 'Text message' } as const;

/** One message of the list. A mail's HTML gets a frame without any rights, and isn't loaded before it is looked at. */
export const renderMessage = (message: InboxMessage): Html => html`
  <li>
    <article aria-labelledby="title-${message.id}">
      <h2 id="title-${message.id}">${message.subject ?? KINDS[message.channel]}</h2>
      <dl>
        ${fact('Kind', KINDS[message.channel])} ${fact('To', message.to.join(', '))} ${fact('From', message.from)}
        <div>
          <dt>Sent</dt>
          <dd><time datetime="${message.sentAtIso}">${inUtc(message.sentAtIso)}</time></dd>
        </div>
        ${fact('Attachments', message.attachments?.join(', '))}
        ${Object.entries(message.labels).map(([name, value]) => fact(`Label ${name}`, value))}
      </dl>
      ${message.text === undefined ? undefined : html`<pre>${message.text}</pre>`}
      ${message.html === undefined ? undefined : frame(message)}
      <p><a href="/inbox/${message.id}" aria-describedby="title-${message.id}">All of it as JSON</a></p>
    </article>
  </li>
`;

const frame = ({ id }: InboxMessage): Html => html`
  <details>
    <summary>As HTML</summary>
    <iframe sandbox="" loading="lazy" title="The mail as HTML" src="/inbox/${id}/html"></iframe>
  </details>
`;

const fact = (name: string, value: string | undefined): Html =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : html``;

/** "2026-03-01 10:00:05 UTC" */
const inUtc = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
