import { type Html, html } from '../../../html.ts';
import { STYLE } from './style.ts';

/** Rows over the whole width; not a table to those who hear it read out. */
export const table = (rows: readonly Html[]): Html =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLE.table}">
    ${rows}
  </table>`;
