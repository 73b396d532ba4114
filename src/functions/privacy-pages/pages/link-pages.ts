import { html } from '#business/html';
import { BRAND } from '#business/notifications/index';
import { type PrivacyAnswer, PROBLEMS } from '../answer.ts';
import { buttonForm, errorSummary, hidden } from './parts.ts';
import { contactField } from './request-pages.ts';

type Of<Kind extends PrivacyAnswer['kind']> = Extract<PrivacyAnswer, { kind: Kind }>;

export const confirmPage = ({ button }: Of<'confirm'>) => ({
  title: 'One click to go',
  body: html`<p>
      Somebody gave us this address for news and offers of ${BRAND.name}. If that was you, press the button. If it
      wasn’t, close this page: you get nothing.
    </p>
    ${buttonForm(undefined, button)}
    <p>You can stop it at any time, by the link in each mail or by telling us in the chat.</p>`,
});

export const confirmedPage = ({ receiptId }: Of<'confirmed'>) => ({
  title: 'You’re in',
  body: html`<p role="status">Thank you. We’ll e-mail you news and offers, and each mail has a link to stop them.</p>
    <p>The receipt of your consent is ${receiptId}.</p>`,
});

export const unsubscribePage = (_: Of<'unsubscribe'>, base: string) => ({
  title: 'Stop our news and offers?',
  body: html`<p>One click, and no more news and offers come to your mailbox. Messages about your orders still do.</p>
    ${buttonForm(undefined, 'Unsubscribe', [hidden('List-Unsubscribe', 'One-Click'), hidden('from', 'page')])}
    ${more(base)}`,
});

export const unsubscribedPage = (_: Of<'unsubscribed'>, base: string) => ({
  title: 'You’re unsubscribed',
  body: html`<p role="status">No more news and offers come to the mailbox that this link was sent to.</p>
    ${more(base)}`,
});

export const doNotSellPage = ({ signal, error }: Of<'do-not-sell'>, base: string) => ({
  title: 'Do not sell my data',
  body: html`${errorSummary(error)}
    ${
      signal
        ? html`<p role="status">
            Your browser asks by Global Privacy Control not to sell your data. We obey it on every page that knows you;
            so that it also holds elsewhere, enter how we would know you.
          </p>`
        : undefined
    }
    <p>Nothing of yours is sold from then on, and whoever has bought it before is told to stop using it.</p>
    <form method="post" action="${base}/privacy/do-not-sell" novalidate>
      ${contactField('Your e-mail address or phone number', error)}
      <p><button>Don’t sell my data</button></p>
    </form>
    ${more(base)}`,
});

export const saleStoppedPage = (_: Of<'sale-stopped'>, base: string) => ({
  title: 'It’s noted',
  body: html`<p role="status">
      We sell nothing about whoever has this address or number, whether we know them today or not.
    </p>
    ${more(base)}`,
});

export const problemPage = ({ code }: Of<'problem'>, base: string) => ({
  title: PROBLEMS[code].title,
  body: html`<p>${PROBLEMS[code].text}</p>
    ${more(base)}`,
});

const more = (base: string) => html`<p><a href="${base}/privacy">Everything else about your data</a></p>`;
