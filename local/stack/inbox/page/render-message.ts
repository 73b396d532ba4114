import type { InboxAttachment, InboxMessage } from '../message.ts';
import { type Html, html } from '#business/html';

const KINDS = { email: 'E-mail', sms: 'Text message', messenger: 'Messenger', whatsapp: 'WhatsApp' } as const;

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
        ${fact('Size', sizeOf(message))} ${fact('Buttons', buttonsOf(message))}
        ${Object.entries(message.labels).map(([name, value]) => fact(`Label ${name}`, value))}
      </dl>
      ${attachmentList(message)} ${bodyOf(message)} ${headersOf(message)}
      <p><a href="/inbox/${message.id}" aria-describedby="title-${message.id}">All of it as JSON</a></p>
    </article>
  </li>
`;

/** A mail with HTML is shown as its reader sees it; its plain text is a click away. */
const bodyOf = ({ id, text, html: markup }: InboxMessage): Html => {
  const plain = text === undefined ? undefined : html`<pre>${text}</pre>`;
  if (markup === undefined) return html`${plain}`;
  return html`
    <iframe sandbox="" loading="lazy" title="The mail as HTML" src="/inbox/${id}/html"></iframe>
    ${plain && disclosure('As plain text', plain)}
  `;
};

const buttonsOf = ({ choices = [] }: InboxMessage): string | undefined =>
  choices.length === 0 ? undefined : choices.map(({ label }) => label).join(', ');

const attachmentList = ({ id, attachments = [] }: InboxMessage): Html =>
  attachments.length === 0
    ? html``
    : html`<ul class="attachments" aria-label="Attachments">
        ${attachments.map(
          (attachment, index) =>
            html`<li>
              <a href="/inbox/${id}/attachments/${index}" download>${attachment.fileName}</a> ${kindOf(attachment)}
            </li>`,
        )}
      </ul>`;

const kindOf = ({ contentType, bytes }: InboxAttachment): string => `${contentType}, ${inKilobytes(bytes)}`;

const inKilobytes = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${Math.ceil(bytes / 1024)} KB`);

const headersOf = ({ headers = {} }: InboxMessage): Html | undefined =>
  Object.keys(headers).length === 0
    ? undefined
    : disclosure('Headers', html`<dl>${Object.entries(headers).map(([name, value]) => fact(name, value))}</dl>`);

const disclosure = (title: string, content: Html): Html => html`
  <details>
    <summary>${title}</summary>
    ${content}
  </details>
`;

const sizeOf = ({ segments, encoding }: InboxMessage): string | undefined =>
  segments === undefined ? undefined : `${segments} ${segments === 1 ? 'segment' : 'segments'}, ${encoding}`;

const fact = (name: string, value: string | undefined): Html =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : html``;

/** "2026-03-01 10:00:05 UTC" */
const inUtc = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
