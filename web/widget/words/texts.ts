/** Every text of the widget's own, in English. Replace any of them by the element's `texts`. */
export const ENGLISH = {
  /** The language of these texts, BCP 47. */
  lang: 'en',
  title: 'Chat with us',
  subtitle: 'Automated assistant',
  greeting:
    'Hello! I am the automated assistant of this shop. Ask me about an order, a return or a product. You can talk to a person whenever you like.',
  open: 'Open the chat',
  openUnread: 'Open the chat, {count} new',
  close: 'Close the chat',
  menu: 'More',
  menuUnread: 'More, {count} new',
  conversation: 'Conversation',
  messageLabel: 'Your message',
  messagePlaceholder: 'Write a message …',
  send: 'Send',
  tooLong: 'That is too long: please say it in fewer words.',
  you: 'You',
  bot: 'Assistant',
  typing: 'The assistant is writing …',
  waiting: 'Waiting to be sent',
  unsent: 'Not sent',
  choices: 'Suggested answers',
  copy: 'Copy this answer',
  copied: 'Copied.',
  copyFailed: 'This browser does not allow copying.',
  offline: 'We can’t be reached right now. What you write is kept, and sent as soon as we can be.',
  busy: 'One moment, a lot is going on. Your message is sent again by itself.',
  talkToPerson: 'Talk to a person',
  /** What that button says to the bot. */
  talkToPersonSays: 'I want to talk to a person',
  inbox: 'Messages for you',
  inboxUnread: 'Messages for you, {count} new',
  inboxEmpty: 'There are no messages for you here. They are shown once we know who you are.',
  inboxLink: 'Open',
  back: 'Back to the chat',
  download: 'Download this conversation',
  downloadName: 'conversation.txt',
  restart: 'Start over',
  remove: 'Delete this conversation',
  removeFailed: 'We could not delete it right now. Please try again later.',
  privacy: 'Your privacy',
  doNotSell: 'Don’t sell my data',
  rate: 'How was this chat?',
  rating: '{count} of 5',
  rated: 'Thank you for your rating.',
  rateFailed: 'Your rating could not be noted right now.',
  noteConversationOver:
    'Your last conversation has ended, so this is a new one. What you wrote last is still in the box: send it if you still want to.',
  noteOutcomeUnknown:
    'We can’t tell whether your last message was dealt with. It was not sent again, so that nothing happens twice. Ask how it stands before you repeat it.',
  noteTooLong: 'That was too long to send. Please say it in fewer words.',
  noteRefused: 'That could not be sent. Please write it in another way.',
  noteDeleted: 'The conversation is deleted.',
  noteRestarted: 'This is a new conversation.',
  order: 'Order {number}',
  status: 'Status',
  carrier: 'Carrier',
  trackingNumber: 'Tracking number',
  expectedOn: 'Expected',
  deliveredOn: 'Delivered',
  track: 'Track the parcel',
  offer: 'An offer for you',
  delivery: 'Delivery',
  deliveryFree: 'free',
  total: 'Total',
  insteadOf: 'instead of {amount}',
  why: 'Why this price',
  endsIn: 'Ends in {time}',
  expired: 'This offer has expired.',
} as const;

export type Texts = { readonly [Key in keyof typeof ENGLISH]: string };

/** A text with its `{placeholders}` filled in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** English, with what is replaced; keys that there aren't, and values that are no texts, are passed over. */
export function withTexts(replaced: unknown): Texts {
  const given = typeof replaced === 'object' && replaced !== null ? Object.entries(replaced) : [];
  const known = given.filter(([key, value]) => Object.hasOwn(ENGLISH, key) && typeof value === 'string');
  return { ...ENGLISH, ...(Object.fromEntries(known) as Partial<Texts>) };
}
