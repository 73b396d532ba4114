import { html, type Html } from '#business/html';
import { FORM_ERRORS, type FormError } from '../answer.ts';

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

/** One button that does one thing; without an address, on the page that shows it. */
export const buttonForm = (action: string | undefined, label: string, fields: readonly Html[] = []): Html =>
  html`<form method="post" ${action === undefined ? undefined : html`action="${action}"`}>
    ${fields}<button>${label}</button>
  </form>`;

/** Said first by a screen reader, and leads to the input. */
export const errorSummary = (error: FormError | undefined): Html | undefined =>
  error &&
  html`<div role="alert">
    <h2>There is a problem</h2>
    <p><a href="#${error}">${FORM_ERRORS[error]}</a></p>
  </div>`;

/** Of an input that is wrong: marks it as such, with the words that say why. */
export const errorMark = (isWrong: boolean): Html | undefined =>
  isWrong ? { markup: ' aria-invalid="true" autofocus' } : undefined;
