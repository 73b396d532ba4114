import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { button, finePrint, heading, paragraph } from './block.ts';
import { greeted, link } from './fields.ts';
import { defineTemplate } from './template.ts';

/** Somebody said yes to mails, and confirms that the address is theirs. It promotes nothing. */
export const optInRequest = defineTemplate({
  name: 'opt-in-request',
  purpose: 'transactional',
  because: 'somebody gave this address in our chat to get our mails',
  parameters: z.strictObject({
    ...greeted,
    /** The page with the button that confirms: opening it does nothing. */
    confirmUrl: link,
    /** How long it works. */
    days: z.int().check(z.positive()),
  }),
  email: (p, words) => ({
    subject: 'Please confirm that you want our mails',
    preview: 'Nothing is sent to you until you do.',
    blocks: [
      heading('Do you want our mails?'),
      paragraph(`Hello ${p.firstName},`),
      paragraph(
        'You told us that we may write to you by mail. Please confirm it, so that nobody else can sign you up: open the page below and press the button there.',
      ),
      ...button('Confirm on our page', p.confirmUrl),
      paragraph(
        `If you don't, or if it wasn't you, you needn't do anything: you won't be on our list, and we won't remind you. The link works for ${words.count(p.days)} days.`,
      ),
      finePrint('You can end it at any time, by one click in each of our mails or in our chat.'),
    ],
  }),
  sms: (p) => `${BRAND.name}: to get our mails, confirm in the mail that we sent you, ${p.firstName}.`,
  inApp: (p) => ({
    title: 'Please confirm that you want our mails',
    text: 'Nothing is sent to you until you do.',
    link: p.confirmUrl,
  }),
  phoneTask: (p) => `Tell ${p.firstName} that a mail waits for them to confirm: by telephone it can't be done.`,
});
