import { type Html, html } from '#business/html';
import type { RenderedSample } from '../render-sample.ts';
import { document } from './document.ts';

/** One sample in every form. */
export function renderSamplePage({ template, situation, messages }: RenderedSample): string {
  const { email, sms, phone } = messages;
  const inApp = messages['in-app'];
  return document(
    `${template}, ${situation} · SmartCommerce`,
    '../../',
    html`<header>
        <p><a href="../../index.html">All messages</a></p>
        <h1>${template} <small>${situation}</small></h1>
      </header>
      <main>
        ${section(
          'email',
          'E-mail',
          html`<dl>
              ${fact('Subject', email.subject)} ${email.attachments.map(({ fileName }) => fact('Attached', fileName))}
              ${Object.entries(email.headers).map(([name, value]) => fact(name, value))}
            </dl>
            <iframe sandbox="" title="The mail as HTML" src="mail.html"></iframe>
            <details>
              <summary>As plain text</summary>
              <pre>${email.text}</pre>
            </details>
            <p><a href="mail.html">HTML alone</a> <a href="mail.eml" download>As a file for a mail program</a></p>`,
        )}
        ${section(
          'sms',
          'Text message',
          html`<p class="bubble">${sms.text}</p>
            <p class="quiet">${sms.text.length} characters, ${segments(sms.segments)}</p>`,
        )}
        ${section(
          'in-app',
          'In the app',
          html`<article class="card">
            <h3>${inApp.title}</h3>
            <p class="text">${inApp.text}</p>
            ${inApp.link === undefined ? undefined : html`<p class="quiet">${inApp.link}</p>`}
          </article>`,
        )}
        ${section('phone', 'Phone', html`<p class="card">${phone.task}</p>`)}
        ${section('letter', 'Letter', html`<p><a href="letter.pdf">The letter as PDF</a></p>`)}
      </main>`,
  );
}

const section = (id: string, title: string, content: Html): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;

const fact = (name: string, value: string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const segments = (count: number): string => (count === 1 ? '1 segment' : `${count} segments`);
