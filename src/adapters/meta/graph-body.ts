import type { Correspondent, OutgoingPart } from '#business/channels/index';

type Choices = Extract<OutgoingPart, { kind: 'choices' }>;

/**
 * What is posted to Messenger's Send API: an answer to a message, within 24 hours.
 *
 * @source https://developers.facebook.com/docs/messenger-platform/reference/send-api
 */
export function messengerBody({ address }: Correspondent, part: OutgoingPart): object {
  const replies = part.kind === 'choices' ? part.choices : [];
  const quickReplies = replies.map(({ label: title, says: payload }) => ({ content_type: 'text', title, payload }));
  return {
    recipient: { id: address },
    messaging_type: 'RESPONSE',
    message: { text: part.text, ...(quickReplies.length > 0 && { quick_replies: quickReplies }) },
  };
}

/**
 * What is posted to WhatsApp's Cloud API.
 *
 * @source https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
 */
export function whatsAppBody({ address: to }: Correspondent, part: OutgoingPart): object {
  const about = { messaging_product: 'whatsapp', recipient_type: 'individual', to };
  if (part.kind === 'text') return { ...about, type: 'text', text: { preview_url: false, body: part.text } };
  const action = part.form === 'list' ? listOf(part) : { buttons: part.choices.map(buttonOf) };
  const type = part.form === 'list' ? 'list' : 'button';
  return { ...about, type: 'interactive', interactive: { type, body: { text: part.text }, action } };
}

const buttonOf = ({ label: title, says: id }: Choices['choices'][number]) => ({ type: 'reply', reply: { id, title } });

const listOf = ({ opener = '', choices }: Choices) => ({
  button: opener,
  sections: [
    {
      rows: choices.map(({ label: title, says: id, description }) => ({
        id,
        title,
        ...(description !== undefined && { description }),
      })),
    },
  ],
});
