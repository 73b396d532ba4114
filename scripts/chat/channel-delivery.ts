import { randomUUID } from 'node:crypto';
import type { TextChannel } from '#business/channels/index';

export interface Typed {
  /** E.164 without "+", as WhatsApp has it, or an id of Messenger's. */
  readonly address: string;
  readonly text: string;
  /** Whether a button was tapped, and no words typed. */
  readonly isTapped: boolean;
  readonly nowMs: number;
}

/** The shop's own, on a laptop. */
const ACCOUNTS = { messenger: '104000000000002', whatsapp: '106540352242922' };

/** What Meta would deliver of a message that somebody wrote. */
export const deliveryOf = (channel: Exclude<TextChannel, 'sms'>, typed: Typed): object =>
  channel === 'messenger' ? byMessenger(typed) : byWhatsApp(typed);

function byMessenger({ address, text, isTapped, nowMs }: Typed): object {
  const message = { mid: `m_${randomUUID()}`, text, ...(isTapped && { quick_reply: { payload: text } }) };
  const event = { sender: { id: address }, recipient: { id: ACCOUNTS.messenger }, timestamp: nowMs, message };
  return { object: 'page', entry: [{ id: ACCOUNTS.messenger, time: nowMs, messaging: [event] }] };
}

function byWhatsApp({ address, text, isTapped, nowMs }: Typed): object {
  const said = isTapped
    ? { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: text, title: text } } }
    : { type: 'text', text: { body: text } };
  const about = { id: `wamid.${randomUUID()}`, from: address, timestamp: String(Math.floor(nowMs / 1000)) };
  const metadata = { display_phone_number: '15555550100', phone_number_id: ACCOUNTS.whatsapp };
  const value = { messaging_product: 'whatsapp', metadata, messages: [{ ...about, ...said }] };
  return { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] };
}
