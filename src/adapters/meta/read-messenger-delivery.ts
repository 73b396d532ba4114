import * as z from 'zod/mini';
import type { ChannelMessage } from '#business/channels/index';

const id = z.string().check(z.regex(/^[\w.:=$-]{1,200}$/));
const message = z.object({
  mid: z.string().check(z.minLength(1), z.maxLength(500)),
  text: z.optional(z.string()),
  is_echo: z.optional(z.boolean()),
  is_deleted: z.optional(z.boolean()),
  quick_reply: z.optional(z.object({ payload: z.string() })),
});
const eventSchema = z.object({
  sender: z.object({ id }),
  recipient: z.object({ id }),
  timestamp: z.number(),
  message: z.optional(message),
  postback: z.optional(z.object({ mid: z.optional(z.string()), title: z.optional(z.string()) })),
});
const deliverySchema = z.object({
  object: z.literal('page'),
  entry: z.array(z.object({ messaging: z._default(z.array(z.unknown()), []) })),
});

/**
 * The messages of a delivery of Messenger's, in its order; undefined when it is none. Receipts, reactions, echoes of our
 * own answers and messages that were taken back are nothing to answer.
 *
 * @source https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
 */
export function readMessengerDelivery(body: unknown): readonly ChannelMessage[] | undefined {
  const { data } = z.safeParse(deliverySchema, body);
  return data?.entry.flatMap(({ messaging }) => messaging.flatMap(messageOf));
}

function messageOf(event: unknown): readonly ChannelMessage[] {
  const { data } = z.safeParse(eventSchema, event);
  const providerId = data && idOf(data);
  if (!data || providerId === undefined) return [];
  const { sender, recipient, timestamp } = data;
  return [
    {
      ...{ channel: 'messenger', account: recipient.id, address: sender.id, providerId, said: saidIn(data) },
      sentAtEpochSeconds: Math.floor(timestamp / 1000),
    },
  ];
}

type Event = z.output<typeof eventSchema>;

function idOf({ message, postback }: Event): string | undefined {
  if (message) return message.is_echo || message.is_deleted ? undefined : message.mid;
  return postback?.mid;
}

/** A tapped reply says what it holds, a button of the page's own what stands on it. */
function saidIn({ message, postback }: Event): ChannelMessage['said'] {
  const text = message?.quick_reply?.payload ?? message?.text ?? postback?.title;
  return text === undefined ? { kind: 'other' } : { kind: 'words', text };
}
