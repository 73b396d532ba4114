import { html, type Html } from '#business/html';
import type { PrivacyWish } from '#business/privacy/index';
import type { FormError, PrivacyAnswer } from '../answer.ts';
import { errorMark, errorSummary, hidden } from './parts.ts';

type Of<Kind extends PrivacyAnswer['kind']> = Extract<PrivacyAnswer, { kind: Kind }>;

const WISHES: Readonly<Record<PrivacyWish, string>> = {
  export: 'Send me a copy of everything you have about me',
  where: 'Tell me to whom you gave my data',
  preferences: 'Show me what I agreed to, and let me change it',
  'do-not-sell': 'Don’t sell my data',
  erase: 'Erase everything about me',
};

/** Where everybody begins: what they want, and by what we know them. */
export const wishesPage = ({ hasTexts, error }: Of<'wishes'>, base: string) => ({
  title: 'Your data at our shop',
  body: html`${errorSummary(error)}
    <p>
      It is your data. Choose what you want; to make sure that it is you, we send a code to
      ${hasTexts ? 'the address or number' : 'the address'} on file.
    </p>
    <form method="post" action="${base}/privacy" novalidate>
      <fieldset id="wish">
        <legend>What do you want?</legend>
        ${Object.entries(WISHES).map(
          ([wish, words]) =>
            html`<div>
              <input type="radio" name="wish" id="wish-${wish}" value="${wish}" /><label for="wish-${wish}">
                ${words}</label
              >
            </div> `,
        )}
      </fieldset>
      ${contactField(hasTexts ? 'Your e-mail address or phone number' : 'Your e-mail address', error)}
      <p><button>Go on</button></p>
    </form>`,
});

export const contactField = (label: string, error: FormError | undefined): Html =>
  html`<p>
    <label for="contact">${label}</label><br />
    <input
      id="contact"
      name="contact"
      autocomplete="email"
      maxlength="254"
      required
      ${errorMark(error === 'contact')}
    />
  </p>`;

/** The same for everybody, known or not. */
export const codeAskedPage = ({ request }: Of<'code-asked'>, base: string) => ({
  title: 'Enter your code',
  body: html`<p role="status">
      If we know you by what you entered, a code is on its way to the address or number on file. It works for ten
      minutes, once.
    </p>
    ${codeForm(request, base)}`,
});

export const codeWrongPage = ({ request, error, triesLeft }: Of<'code-wrong'>, base: string) => ({
  title: 'Enter your code',
  body: html`${errorSummary(error)}
  ${
    triesLeft === undefined
      ? undefined
      : html`<p>That wasn’t it. You have ${triesLeft} ${triesLeft === 1 ? 'try' : 'tries'} left.</p>`
  }
  ${codeForm(request, base, error)}`,
});

const codeForm = (request: string, base: string, error?: FormError): Html =>
  html`<form method="post" action="${base}/privacy/code" novalidate>
      ${hidden('request', request)}
      <label for="code">The code</label><br />
      <input
        id="code"
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="12"
        required
        ${errorMark(error !== undefined)}
      />
      <button>Go on</button>
    </form>
    <p>No code? Look into your spam folder, or <a href="${base}/privacy">begin again</a>.</p>`;
