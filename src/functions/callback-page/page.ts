import { type Booking, dayOf, timeOf, zoneInWords } from '#business/callbacks/index';
import { maskPhoneNumber } from '#business/customers/index';
import { html, type Html } from '#business/html';
import { clock, fullDay } from '#conversation/messages/day-in-words';
import { webPage } from '../web-page.ts';

const momentOf = (at: number, zone: string): string =>
  `${fullDay(dayOf(at, zone))} at ${clock(timeOf(at, zone))} ${zoneInWords(zone)}`;

/** The call, with what can be done about it; without a script. */
export function callPage(
  { startsAtEpochSeconds: at, timeZone: zone, phone }: Booking,
  free: readonly number[],
  note?: string,
): string {
  return webPage(
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
