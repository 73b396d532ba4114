import type { Filling } from './filling.ts';
import { mailHtml } from './html/mail-html.ts';
import { mailText } from './mail-text.ts';
import type { RenderedMessages } from './rendered-message.ts';

/**
 * A mail as HTML and as plain text, with a way out of marketing in its headers and at its end.
 *
 * @source RFC 8058 (one-click unsubscribing), CAN-SPAM (postal address)
 */
export function renderEmail({ template, contents, settings, words }: Filling): RenderedMessages['email'] {
  const { subject, preview, blocks, attachments = [] } = contents.email();
  const isMarketing = template.purpose === 'marketing';
  const mail = {
    language: words.locale,
    subject,
    preview,
    blocks,
    footer: {
      because: `You get this mail because ${template.because}.`,
      shopAddress: settings.shopAddress,
      unsubscribeUrl: isMarketing ? settings.unsubscribeUrl : undefined,
      preferencesUrl: isMarketing ? settings.preferencesUrl : undefined,
    },
  };
  return {
    channel: 'email',
    subject,
    text: mailText(mail),
    html: mailHtml(mail),
    headers: isMarketing ? unsubscribeHeaders(settings.unsubscribeUrl ?? '') : { 'Auto-Submitted': 'auto-generated' },
    attachments,
  };
}

const unsubscribeHeaders = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
