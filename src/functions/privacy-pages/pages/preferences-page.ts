import type { ConsentPurpose } from '#business/consents/index';
import { html, type Html } from '#business/html';
import type { PrivacyAnswer, ShownPurpose } from '../answer.ts';
import { buttonForm, hidden } from './parts.ts';

type Preferences = Extract<PrivacyAnswer, { kind: 'preferences' }>;

const TITLES: Readonly<Record<ConsentPurpose, string>> = {
  email: 'News and offers by e-mail',
  'sms-and-calls': 'Offers by text message and call',
  profiling: 'Offers and prices made for you',
  sale: 'Selling your details',
};
const STATES: Readonly<Record<ShownPurpose['state'], string>> = {
  none: 'You haven’t said yes or no.',
  pending: 'You asked for it. It begins when you press the button behind the link that we mailed you.',
  granted: 'You said yes.',
  refused: 'You said no.',
  withdrawn: 'You said no.',
};
const NOTES: Readonly<Record<NonNullable<Preferences['note']>, string>> = {
  saved: 'Saved.',
  'mail-sent': 'Saved. For news and offers by e-mail, follow the link that we mail you.',
  'words-changed': 'Some of this has changed meanwhile, so no yes was recorded for it. Please look again.',
};

/** Each consent by itself: its words, how it stands, and a yes as near as a no. */
export const preferencesPage = ({ purposes, signal, note }: Preferences, base: string) => ({
  title: 'What you agreed to',
  body: html`${note && html`<p role="status"><strong>${NOTES[note]}</strong></p>`}
    ${signal ? html`<p>Your browser asks by Global Privacy Control not to sell your data. We don’t.</p>` : undefined}
    <form method="post">
      ${purposes.map(purposeFields)}
      <button>Save</button>
    </form>
    ${buttonForm(undefined, 'Say no to everything', [hidden('all', 'no')])}
    <p>A no counts at once. <a href="${base}/privacy">Everything else about your data</a></p>`,
});

const purposeFields = ({ purpose, words, mark, state, receiptId, canAgree }: ShownPurpose): Html =>
  html`<fieldset>
    <legend>${TITLES[purpose]}</legend>
    <p id="words-${purpose}">${words}</p>
    <p>${STATES[state]}${receiptId === undefined ? undefined : ` Receipt ${receiptId}.`}</p>
    ${hidden(`${purpose}.mark`, mark)}
    ${canAgree ? choice(purpose, 'yes', state === 'granted' || state === 'pending') : undefined}
    ${choice(purpose, 'no', state === 'refused' || state === 'withdrawn')}
  </fieldset>`;

const choice = (purpose: ConsentPurpose, value: 'yes' | 'no', isChosen: boolean): Html =>
  html`<input
      type="radio"
      name="${purpose}"
      id="${purpose}-${value}"
      value="${value}"
      aria-describedby="words-${purpose}"
      ${isChosen ? { markup: 'checked' } : undefined}
    /><label for="${purpose}-${value}"> ${value === 'yes' ? 'Yes' : 'No'}</label> `;
