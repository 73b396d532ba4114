import { type Html, html } from '../../../html.ts';
import type { Block, Line } from '../../templates/block.ts';
import { progressHtml } from './progress-html.ts';
import { STYLE } from './style.ts';
import { table } from './table.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Each kind of block as markup for mail programs: tables, and looks on the elements themselves. */
const FORMS: { readonly [Kind in Block['kind']]: (block: Of<Kind>) => Html } = {
  heading: ({ text }) => html`<h1 style="${STYLE.heading}">${text}</h1>`,
  paragraph: ({ text }) => html`<p style="${STYLE.paragraph}">${text}</p>`,
  'fine-print': ({ text }) => html`<p style="${STYLE.finePrint}">${text}</p>`,
  progress: progressHtml,
  facts: ({ facts }) =>
    table(
      facts.map(
        ({ label, value }) =>
          html`<tr>
            <td width="34%" valign="top" style="${STYLE.label}">${label}</td>
            <td valign="top" style="${STYLE.value}">${value}</td>
          </tr>`,
      ),
    ),
  lines: ({ lines, total }) => table([...lines.map(lineRow), ...(total === undefined ? [] : [totalRow(total)])]),
  list: ({ items, isNumbered }) =>
    table(
      items.map(
        ({ title, text }, index) =>
          html`<tr>
            <td width="24" valign="top" style="${STYLE.number}">${isNumbered ? index + 1 : '•'}</td>
            <td valign="top" style="${STYLE.item}">
              ${title === undefined ? undefined : html`<strong>${title}</strong><br />`}${text}
            </td>
          </tr>`,
      ),
    ),
  code: ({ label, code }) =>
    table([
      html`<tr>
        <td style="${STYLE.code}">
          <span style="${STYLE.codeLabel}">${label}</span><br /><span style="${STYLE.codeText}">${code}</span>
        </td>
      </tr>`,
    ]),
  button: ({ text, url }) =>
    html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px">
      <tr>
        <td style="${STYLE.button}"><a href="${url}" style="${STYLE.buttonLink}">${text}</a></td>
      </tr>
    </table>`,
};

const lineRow = ({ name, quantity, amount }: Line): Html =>
  html`<tr>
    <td valign="top" style="${STYLE.value}">${quantity > 1 ? `${quantity} × ${name}` : name}</td>
    ${amount === undefined ? undefined : html`<td align="right" valign="top" style="${STYLE.amount}">${amount}</td>`}
  </tr>`;

const totalRow = (total: string): Html =>
  html`<tr>
    <td style="${STYLE.total}">Total</td>
    <td align="right" style="${STYLE.totalAmount}">${total}</td>
  </tr>`;

export function blockHtml<Kind extends Block['kind']>(block: Of<Kind>): Html {
  // TypeScript can't follow the pair of kind and block through the lookup.
  const form = FORMS[block.kind] as (block: Of<Kind>) => Html;
  return form(block);
}
