import { type Booking, dayOf, timeOf, zoneInWords } from '#business/callbacks/index';
import { maskPhoneNumber } from '#business/customers/index';
import { html, type Html } from '#business/html';
import { BRAND } from '#business/notifications/index';
import { clock, fullDay } from '#conversation/messages/day-in-words';

const STYLE = `body{font:1.05rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:${BRAND.colours.text};background:${BRAND.colours.surface}}
button,select{font:inherit;padding:.5rem .75rem;margin:.25rem 0}form{margin:1.5rem 0}:focus-visible{outline:3px solid ${BRAND.colours.accent};outline-offset:2px}`;

const page = (title: string, body: Html): string =>
  `<!doctype html>${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${title} - ${BRAND.name}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.markup
  }`;

const momentOf = (at: number, zone: string): string =>
  `${fullDay(dayOf(at, zone))} at ${clock(timeOf(at, zone))} ${zoneInWords(zone)}`;

/** The call, with what can be done about it; without a script. */
export function callPage(
  { startsAtEpochSeconds: at, timeZone: zone, phone }: Booking,
  free: readonly number[],
  note?: string,
): string {
  return page(
    'Your call from us',
    html`${note === undefined ? undefined : html`<p role="status"><strong>${note}</strong></p>`}
      <p>We'll call ${maskPhoneNumber(phone)} on <strong>${momentOf(at, zone)}</strong>.</p>
      <p><a href="?calendar">Add it to your calendar</a></p>
      ${free.length > 0 ? moveForm(free, zone) : undefined}
      <form method="post">
        <button name="action" value="cancel">Cancel the call</button>
      </form>`,
  );
}

const moveForm = (free: readonly number[], zone: string): Html =>
  html`<form method="post">
    <label for="at">Another time</label><br />
    <select id="at" name="at">
      ${free.map((at) => html`<option value="${at}">${momentOf(at, zone)}</option>`)}</select
    ><br />
    <button name="action" value="move">Move the call</button>
  </form>`;

/** What is said when there is nothing more to do. */
export const lastPage = (title: string, text: string): string => page(title, html`<p>${text}</p>`);
