import * as z from 'zod/mini';
import type { ChannelMessage } from '#business/channels/index';

const reply = z.object({ id: z.string() });
const messageSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(500)),
  from: z.string().check(z.regex(/^\d{5,20}$/)),
  timestamp: z.string().check(z.regex(/^\d{1,12}$/)),
  type: z.string(),
  text: z.optional(z.object({ body: z.string() })),
  button: z.optional(z.object({ text: z.string() })),
  interactive: z.optional(z.object({ button_reply: z.optional(reply), list_reply: z.optional(reply) })),
});
const valueSchema = z.object({
  messaging_product: z.literal('whatsapp'),
  metadata: z.object({ phone_number_id: z.string().check(z.regex(/^\d{1,30}$/)) }),
  messages: z._default(z.array(z.unknown()), []),
});
const deliverySchema = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(z.object({ changes: z._default(z.array(z.object({ field: z.string(), value: z.unknown() })), []) })),
});

/** Nothing that waits for an answer. */
const SILENT: readonly string[] = ['reaction', 'system', 'request_welcome', 'ephemeral'];

/**
 * The messages of a delivery of WhatsApp's, in its order; undefined when it is none. Of what isn't known nothing is read:
 * Meta adds kinds as it likes.
 *
 * @source https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/payload-examples
 */
export function readWhatsAppDelivery(body: unknown): readonly ChannelMessage[] | undefined {
  const { data } = z.safeParse(deliverySchema, body);
  return data?.entry.flatMap(({ changes }) =>
    changes.flatMap(({ field, value }) => (field === 'messages' ? messagesOf(value) : [])),
  );
}

function messagesOf(value: unknown): readonly ChannelMessage[] {
  const { data } = z.safeParse(valueSchema, value);
  if (!data) return [];
  const account = data.metadata.phone_number_id;
  return data.messages.flatMap((one): readonly ChannelMessage[] => {
    const { data: message } = z.safeParse(messageSchema, one);
    if (!message || SILENT.includes(message.type)) return [];
    const { id: providerId, from: address, timestamp } = message;
    return [
      {
        channel: 'whatsapp',
        account,
        address,
        providerId,
        said: saidIn(message),
        sentAtEpochSeconds: Number(timestamp),
      },
    ];
  });
}

/** A tapped button or row says what it holds, a template's button what stands on it. */
function saidIn({ text, button, interactive = {} }: z.output<typeof messageSchema>): ChannelMessage['said'] {
  const { button_reply: tapped, list_reply: picked } = interactive;
  const words = (tapped ?? picked)?.id ?? button?.text ?? text?.body;
  return words === undefined ? { kind: 'other' } : { kind: 'words', text: words };
}
