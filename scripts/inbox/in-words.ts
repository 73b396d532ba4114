import type { InboxMessage } from '../../local/stack/inbox/message.ts';

const KINDS = { email: 'E-mail', sms: 'Text message', messenger: 'Messenger', whatsapp: 'WhatsApp' } as const;

/** One message for a person at a terminal. */
export function inWords({ channel, to, sentAtIso, subject, text, html }: InboxMessage): string {
  const body = text ?? `(HTML only, ${html?.length ?? 0} characters: see the inbox's page)`;
  return [
    `${KINDS[channel]} to ${to.join(', ')}, ${sentAtIso}`,
    ...(subject === undefined ? [] : [`Subject: ${subject}`]),
    ...body.trimEnd().split('\n').map(indented),
    '',
  ].join('\n');
}

const indented = (line: string): string => `    ${line}`.trimEnd();
