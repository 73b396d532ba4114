/**
 * Deliveries after the examples of Meta's documentation, with invented ids.
 *
 * @source https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
 * @source https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/payload-examples
 */
const PSID = '7003000000000001';
const PAGE = '104000000000002';
const from = { sender: { id: PSID }, recipient: { id: PAGE }, timestamp: 1_795_420_000_123 };

export const messengerDelivery = (...events: readonly object[]) => ({
  object: 'page',
  entry: [{ id: PAGE, time: 1_795_420_000_200, messaging: events.map((event) => ({ ...from, ...event })) }],
});
export const MESSENGER = {
  text: { message: { mid: 'm_text', text: 'where is my order' } },
  quickReply: { message: { mid: 'm_reply', text: 'Yes', quick_reply: { payload: 'yes' } } },
  image: {
    message: { mid: 'm_image', attachments: [{ type: 'image', payload: { url: 'https://cdn.example/1.jpg' } }] },
  },
  sticker: {
    message: { mid: 'm_like', sticker_id: 369_239_263_222_822, attachments: [{ type: 'image', payload: {} }] },
  },
  echo: { message: { mid: 'm_echo', is_echo: true, app_id: 1, text: 'Which order?' } },
  deleted: { message: { mid: 'm_gone', is_deleted: true } },
  postback: { postback: { mid: 'm_start', title: 'Get Started', payload: 'START' } },
  reaction: { reaction: { mid: 'm_text', action: 'react', reaction: 'love', emoji: '❤' } },
  read: { read: { watermark: 1_795_420_000_000 } },
  delivery: { delivery: { mids: ['m_x'], watermark: 1_795_420_000_000 } },
} as const;

const WA_ID = '15555550123';
const about = { from: WA_ID, timestamp: '1795420000' };

export const whatsAppDelivery = (...messages: readonly object[]) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '102290129340398',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '15550783881', phone_number_id: '106540352242922' },
            contacts: [{ profile: { name: 'Sheena Nelson' }, wa_id: WA_ID }],
            messages: messages.map((message) => ({ ...about, ...message })),
          },
        },
      ],
    },
  ],
});
export const WHATSAPP = {
  text: { id: 'wamid.text', type: 'text', text: { body: 'where is my order' } },
  button: {
    id: 'wamid.button',
    type: 'interactive',
    interactive: { type: 'button_reply', button_reply: { id: 'yes', title: 'Yes' } },
  },
  row: {
    id: 'wamid.row',
    type: 'interactive',
    interactive: { type: 'list_reply', list_reply: { id: 'Clothing', title: 'Clothing', description: '' } },
  },
  template: { id: 'wamid.template', type: 'button', button: { text: 'Track it', payload: 'x' } },
  image: { id: 'wamid.image', type: 'image', image: { id: '1', mime_type: 'image/jpeg', caption: 'look' } },
  unsupported: { id: 'wamid.odd', type: 'unsupported', errors: [{ code: 131_051, title: 'Unsupported message type' }] },
  reaction: { id: 'wamid.heart', type: 'reaction', reaction: { message_id: 'wamid.x', emoji: '❤' } },
  system: { id: 'wamid.system', type: 'system', system: { body: 'changed their number', type: 'user_changed_number' } },
} as const;
export const WHATSAPP_STATUSES = {
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '102290129340398',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '15550783881', phone_number_id: '106540352242922' },
            statuses: [{ id: 'wamid.sent', status: 'delivered', timestamp: '1795420000', recipient_id: WA_ID }],
          },
        },
      ],
    },
  ],
} as const;
