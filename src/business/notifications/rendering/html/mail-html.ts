import { BRAND } from '../../brand.ts';
import { type Html, html } from '../../../html.ts';
import type { Mail } from '../mail.ts';
import { blockHtml } from './block-html.ts';
import { STYLE } from './style.ts';

/**
 * The mail as HTML that common programs show alike: one column of 600 pixels made of tables, no style sheet, no script,
 * no picture, nothing that is fetched.
 */
export function mailHtml({ language, subject, preview, blocks, footer }: Mail): string {
  const { markup } = html`<!doctype html>
    <html lang="${language}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>${subject}</title>
      </head>
      <body style="${STYLE.body}">
        <div style="${STYLE.preview}">${preview}</div>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLE.page}">
          <tr>
            <td align="center" style="${STYLE.gutter}">
              <table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="${STYLE.column}">
                <tr>
                  <td align="left" style="${STYLE.brand}">${BRAND.name}</td>
                </tr>
                <tr>
                  <td align="left" style="${STYLE.card}">${blocks.map(blockHtml)}</td>
                </tr>
                <tr>
                  <td align="left" style="${STYLE.footer}">${footerHtml(footer)}</td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>`;
  // Markup is indented for who writes it; a mail carries it without.
  return `${markup.replace(/\n\s+/g, '\n')}\n`;
}

const footerHtml = ({ because, shopAddress, unsubscribeUrl, preferencesUrl }: Mail['footer']): Html => html`
  ${because}<br />
  ${BRAND.name}${shopAddress === undefined ? '' : `, ${shopAddress}`} ${linkHtml('Unsubscribe', unsubscribeUrl)}
  ${linkHtml('See or change what you agreed to', preferencesUrl)}
`;

const linkHtml = (text: string, url: string | undefined): Html | undefined =>
  url === undefined ? undefined : html`<br /><a href="${url}" style="${STYLE.footerLink}">${text}</a>`;
