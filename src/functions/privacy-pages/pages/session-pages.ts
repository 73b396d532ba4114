import { html, type Html } from '#business/html';
import type { PrivacyAnswer, Progress, ShownSale } from '../answer.ts';
import { buttonForm, hidden } from './parts.ts';

type Of<Kind extends PrivacyAnswer['kind']> = Extract<PrivacyAnswer, { kind: Kind }>;

/** What else can be done before the session is over, without another code. */
const menu = (session: string, base: string): Html => {
  const to = (path: string, label: string) =>
    buttonForm(`${base}/privacy/${path}`, label, [hidden('session', session)]);
  return html`<h2>What else?</h2>
    ${to('export', 'A copy of my data')}${to('where', 'To whom it was given')}${to('settings', 'What I agreed to')}${to('erase', 'Erase everything')}`;
};

export const nothingOnFilePage = () => ({
  title: 'There is nothing',
  body: html`<p role="status">We have nothing about you any more.</p>`,
});

export const wherePage = ({ sales, session }: Of<'where'>, base: string) => ({
  title: 'Where your data went',
  body: html`${sales.length === 0 ? html`<p>Your data was given to nobody.</p>` : salesTable(sales)}
    <p>Whoever got it is told when you say no, and when everything about you is erased.</p>
    ${menu(session, base)}`,
});

const salesTable = (sales: readonly ShownSale[]): Html =>
  html`<table>
    <caption>
      Who got your details
    </caption>
    <thead>
      <tr>
        <th scope="col">Who</th>
        <th scope="col">When</th>
        <th scope="col">Your receipt</th>
      </tr>
    </thead>
    <tbody>
      ${sales.map(
        ({ partner, soldAtIso, receiptId }) =>
          html`<tr>
            <td>${partner}</td>
            <td>${soldAtIso?.slice(0, 10)}</td>
            <td>${receiptId}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;

export const eraseAskedPage = ({ session }: Of<'erase-asked'>, base: string) => ({
  title: 'Erase everything about you?',
  body: html`<p>
      It can’t be undone. Your profile, points, store credit, what you told us in chats and what you agreed to are
      erased or made nameless. Amounts of past orders stay, without you, because the law wants them. Whoever bought your
      details is told to erase them. So that nobody writes to you again, a keyed hash of your address stays.
    </p>
    <form method="post" action="${base}/privacy/erase">
      ${hidden('session', session)}
      <p>
        <input type="checkbox" id="store-credit" name="store-credit" value="yes" /><label for="store-credit">
          I know that store credit which is left is lost.</label
        >
      </p>
      <button name="sure" value="yes">Erase everything about me</button>
    </form>
    <p><a href="${base}/privacy">No, go back</a></p>`,
});

const TITLES = { export: 'A copy of your data', erasure: 'Erasing your data' } as const;

export const progressPage = ({ of, progress, session }: Of<'progress'>, base: string) => ({
  title: TITLES[of],
  body: html`${howFar(progress)}${progress.kind === 'exported' ? anew(session, base) : undefined}
  ${
    progress.kind === 'open'
      ? buttonForm(`${base}/privacy/progress`, 'Look again', [hidden('session', session)])
      : undefined
  }
  ${of === 'export' ? menu(session, base) : undefined}`,
});

/** What happened since isn't in a copy that was there. */
const anew = (session: string, base: string): Html =>
  buttonForm(`${base}/privacy/export`, 'Make a new copy', [hidden('session', session), hidden('anew', 'yes')]);

const OVER = { erased: 'Everything about you is erased.', unknown: 'There is nothing to see any more.' } as const;

function howFar(progress: Progress): Html {
  if (progress.kind === 'exported')
    return html`<p role="status">Here it is, as of ${progress.madeAtIso.slice(0, 10)}. The links work for an hour.</p>
      <ul>
        ${progress.links.map((link) => html`<li><a href="${link}" download>${nameOf(link)}</a></li> `)}
      </ul>`;
  if (progress.kind !== 'open') return html`<p role="status">${OVER[progress.kind]}</p>`;
  return html`<p role="status">We’re at it. It mostly takes a minute or two, and goes on when you close this page.</p>
    ${progress.waitsFor.map((reason) => html`<p>It has to wait: ${reason}.</p>`)}`;
}

/** The file's name at the end of the address. */
const nameOf = (link: string): string => /([^/?]+)(?:\?|$)/.exec(link)?.[1] ?? link;
