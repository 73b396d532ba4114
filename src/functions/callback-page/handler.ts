import * as z from 'zod/mini';
import {
  type Booking,
  type BookingPorts,
  cancelCall,
  daysAround,
  instantOf,
  judgeSlot,
  mayBecome,
  moveCall,
  slotsBetween,
} from '#business/callbacks/index';
import { lastPage, pageAnswer, type WebAnswer } from '../web-page.ts';
import { calendarAnswer } from './answers.ts';
import { callPage } from './page.ts';

export interface CallbackPagePorts extends BookingPorts {
  /** The booking that a link's token names; undefined for one that is forged or has run out. */
  readonly readToken: (token: string, nowEpochSeconds: number) => Promise<string | undefined>;
  readonly invitationFor: (booking: Booking, nowEpochSeconds: number) => string;
}

const requestSchema = z.object({
  rawQueryString: z._default(z.string(), ''),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
  pathParameters: z.object({ token: z.string() }),
  body: z._default(z.string(), ''),
  isBase64Encoded: z._default(z.boolean(), false),
});

const GONE = pageAnswer(
  404,
  lastPage(
    'There is nothing here',
    'This link has run out, or its call is over. You can book another call in our chat.',
  ),
);

/**
 * The page behind the link of a booking. Looking at it changes nothing; only a form that is sent does. Every link that
 * leads to no open call gets the same answer.
 */
export const createCallbackPage =
  (createPorts: () => CallbackPagePorts, now: () => number) =>
  async (event: unknown): Promise<WebAnswer> => {
    const ports = createPorts();
    const { rawQueryString, requestContext, pathParameters, body, isBase64Encoded } = z.parse(requestSchema, event);
    const bookingId = await ports.readToken(pathParameters.token, now());
    const booking = bookingId === undefined ? undefined : await ports.book.find(bookingId);
    if (!booking || !mayBecome(booking.state, 'booked')) return GONE;
    if (rawQueryString.startsWith('calendar')) return calendarAnswer(ports.invitationFor(booking, now()), 'REQUEST');
    if (requestContext.http.method !== 'POST') return show(booking, ports, now());
    const form = new URLSearchParams(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body);
    return act(booking, form, ports, now());
  };

async function act(booking: Booking, form: URLSearchParams, ports: CallbackPagePorts, now: number): Promise<WebAnswer> {
  if (form.get('action') === 'cancel') {
    const { kind } = await cancelCall(booking.bookingId, now, ports);
    if (kind === 'cancelled') return pageAnswer(200, lastPage('The call is cancelled', "We won't call you."));
    return showAnew(booking, ports, now, "That didn't work, please look again.");
  }
  const at = Number(form.get('at') ?? '');
  if (form.get('action') !== 'move' || !Number.isSafeInteger(at) || at <= 0)
    return show(booking, ports, now, 'Please choose what to do.');
  const moved = await moveCall(booking.bookingId, at, now, ports);
  if (moved.kind === 'moved') return show(moved.booking, ports, now, 'The call has its new time.');
  return showAnew(booking, ports, now, "That time can't be had any more. Please choose another one.");
}

async function showAnew({ bookingId }: Booking, ports: CallbackPagePorts, now: number, note: string) {
  const booking = await ports.book.find(bookingId);
  return booking && mayBecome(booking.state, 'booked') ? show(booking, ports, now, note) : GONE;
}

async function show(booking: Booking, ports: CallbackPagePorts, now: number, note?: string): Promise<WebAnswer> {
  const { timeZone, book } = ports;
  const { from, to } = daysAround(booking.startsAtEpochSeconds, { nowEpochSeconds: now, timeZone });
  const slots = slotsBetween(from, to, timeZone).map(({ startsAtEpochSeconds }) => startsAtEpochSeconds);
  const taken = await book.takenBetween(instantOf(from, '00:00', timeZone), slots.at(-1) ?? now);
  const planning = { nowEpochSeconds: now, timeZone, taken };
  const free = slots.filter((at) => at !== booking.startsAtEpochSeconds && judgeSlot(at, planning).kind === 'free');
  return pageAnswer(200, callPage(booking, free, note));
}
