import { money } from './price-in-words.ts';

interface OfferedLine {
  readonly name: string;
  readonly quantity: number;
  readonly unitMinor: number;
  readonly currency: string;
}
interface OfferedTotal {
  readonly deliveryMinor: number;
  readonly totalMinor: number;
  readonly currency: string;
}

/** What is said in Messenger, WhatsApp and text messages beside the bot's own words. */
export const EN_US_CHANNELS = {
  'channel.textOnly': () => "I can't open that. Please tell me in words.",
  'channel.tooLong': () => "That's too long for me. Please say it in fewer words.",
  'channel.slowDown': () => 'That was a lot at once. Please wait a minute, then write again.',
  'channel.unclear': () => "I can't tell whether that went through, and I won't do it twice. Ask me how things stand.",
  'channel.choose': () => 'Please choose.',
  'channel.reply': ({ marks }: { marks: readonly string[] }) => `Reply ${oneOf(marks)}.`,
  'card.order': ({ orderNumber, status }: { orderNumber: string; status: string }) =>
    `Order #${orderNumber}: ${status}`,
  'card.offerLine': ({ name, quantity, unitMinor: priceMinor, currency }: OfferedLine) =>
    `${quantity} x ${name}: ${money({ priceMinor, currency })}${quantity > 1 ? ' each' : ''}`,
  'card.offerTotal': ({ deliveryMinor, totalMinor, currency }: OfferedTotal) =>
    `Delivery ${money({ priceMinor: deliveryMinor, currency })}, total ${money({ priceMinor: totalMinor, currency })}`,
} as const;

const oneOf = (marks: readonly string[]): string =>
  marks.length < 2 ? marks.join('') : `${marks.slice(0, -1).join(', ')} or ${marks.at(-1)}`;
