import type { Draft } from '../message.ts';
import { messengerInput, whatsAppInput } from './graph-input.ts';

/** What Meta would send; undefined for what it would refuse. */
export function readGraphMessage(account: string, body: unknown): Draft | undefined {
  const messenger = messengerInput.safeParse(body);
  if (messenger.success) {
    const { recipient, message } = messenger.data;
    const choices = (message.quick_replies ?? []).map(({ title, payload }) => ({ label: title, says: payload }));
    return { channel: 'messenger', from: account, to: [recipient.id], text: message.text, choices, labels: {} };
  }
  const whatsApp = whatsAppInput.safeParse(body);
  if (!whatsApp.success) return undefined;
  const { to, ...content } = whatsApp.data;
  const about = { channel: 'whatsapp' as const, from: account, to: [`+${to}`], labels: {} };
  if (content.type === 'text') return { ...about, text: content.text.body, choices: [] };
  const { interactive } = content;
  const shown =
    interactive.type === 'button'
      ? interactive.action.buttons.map(({ reply }) => reply)
      : interactive.action.sections.flatMap(({ rows }) => rows);
  return { ...about, text: interactive.body.text, choices: shown.map(({ id, title }) => ({ label: title, says: id })) };
}
