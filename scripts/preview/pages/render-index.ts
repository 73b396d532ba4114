import { html } from '#business/html';
import { TEMPLATES } from '#business/notifications/index';
import type { RenderedSample } from '../render-sample.ts';
import { document } from './document.ts';

/** What is in a sample's page, by the anchors there. */
const FORMS = { email: 'E-mail', sms: 'Text', 'in-app': 'App', phone: 'Phone', letter: 'Letter' };

/** All samples by template, with a way to each form. */
export const renderIndex = (samples: readonly RenderedSample[]): string =>
  document(
    'Messages · SmartCommerce',
    '',
    html`<header>
        <h1>Messages</h1>
        <p>Every message that the shop sends by itself, filled with people of the demo shop.</p>
      </header>
      <main>
        <table>
          <thead>
            <tr>
              <th scope="col">Template</th>
              <th scope="col">Situation</th>
              <th scope="col">Purpose</th>
              <th scope="col">As</th>
            </tr>
          </thead>
          <tbody>
            ${samples.map(rowOf)}
          </tbody>
        </table>
      </main>`,
  );

const rowOf = ({ template, situation }: RenderedSample, index: number, all: readonly RenderedSample[]) =>
  html`<tr>
    <th scope="row">${all[index - 1]?.template === template ? undefined : template}</th>
    <td><a href="${template}/${situation}/index.html">${situation}</a></td>
    <td>${TEMPLATES[template].purpose}</td>
    <td>
      ${Object.entries(FORMS).map(
        ([anchor, name]) => html`<a href="${template}/${situation}/index.html#${anchor}">${name}</a> `,
      )}
    </td>
  </tr>`;
