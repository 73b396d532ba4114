import { describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { toMime } from '#adapters/ses/mime';
import { plainContent } from '#adapters/ses/plain-content';
import type { EmailMessage } from '#business/notifications/index';

const MAIL: EmailMessage = {
  channel: 'email',
  to: 'john.doe@email.com',
  subject: 'Ihre Rücksendung 👟',
  text: 'Grüße,\n\n.\nFrom me',
  html: '<p>Grüße</p>',
  reference: 'n-1',
};
const FROM = 'SmartCommerce <no-reply@smartcommerce.example>';
const PDF = {
  fileName: 'return-label-RMA-1.pdf',
  contentType: 'application/pdf',
  content: new Uint8Array([37, 80, 0, 255]),
};
const INVITATION = {
  fileName: 'callback.ics',
  contentType: 'text/calendar; charset=utf-8; method=REQUEST',
  content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
};

async function read(changes: Partial<EmailMessage> = {}) {
  const raw = await toMime({ ...MAIL, ...changes }, FROM);
  const mail = await PostalMime.parse(raw);
  return { raw: Buffer.from(raw).toString('latin1'), mail, names: mail.headers.map(({ key }) => key) };
}

it('writes a mail that a mail program reads as it was meant', async () => {
  const { mail, raw } = await read();

  expect(mail).toMatchObject({
    from: { name: 'SmartCommerce', address: 'no-reply@smartcommerce.example' },
    to: [{ address: 'john.doe@email.com' }],
    subject: 'Ihre Rücksendung 👟',
    html: '<p>Grüße</p>\n',
  });
  expect(mail.text?.trim()).toBe('Grüße,\n\n.\nFrom me');
  expect(raw).toContain('multipart/alternative');
});

it('writes lines that every server passes on: ASCII, no longer than 998', async () => {
  const { raw } = await read({ text: 'ü'.repeat(5_000), attachments: [PDF] });

  expect(raw).toMatch(/^[\t\r\n -~]*$/);
  expect(raw.split('\r\n').filter((line) => line.length > 998 || line.includes('\n'))).toEqual([]);
});

it('brings files as they are', async () => {
  const { mail } = await read({ attachments: [PDF] });

  expect(mail.attachments).toMatchObject([
    { filename: PDF.fileName, mimeType: PDF.contentType, disposition: 'attachment' },
  ]);
  expect(Buffer.from(mail.attachments[0]!.content as ArrayBuffer)).toEqual(Buffer.from(PDF.content));
});

it('brings an invitation so that calendars offer it, and as a file', async () => {
  const { mail, raw } = await read({ attachments: [INVITATION] });

  expect(raw).toMatch(/multipart\/alternative[\s\S]*text\/calendar; charset=utf-8; method=REQUEST/);
  const calendars = mail.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType));
  expect(calendars.map(({ filename }) => filename)).toContain('callback.ics');
});

it('brings the headers of marketing', async () => {
  const { mail } = await read({
    headers: {
      'List-Unsubscribe': '<https://shop.example.com/u/opaque>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  });

  expect(mail.headers).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ key: 'list-unsubscribe', value: '<https://shop.example.com/u/opaque>' }),
      expect.objectContaining({ key: 'list-unsubscribe-post', value: 'List-Unsubscribe=One-Click' }),
    ]),
  );
});

describe('words that want to be headers', () => {
  const EVIL = 'Hi\r\nBcc: eve@example.com\r\n\r\n<b>';

  it.each<[string, Partial<EmailMessage>]>([
    ['a subject', { subject: EVIL }],
    ['a header', { headers: { 'X-Note': EVIL } }],
    ["a header's name", { headers: { [EVIL]: 'x' } }],
    ['a recipient', { to: 'john.doe@email.com\r\nBcc: eve@example.com' }],
    ['the name of a file', { attachments: [{ ...PDF, fileName: `${EVIL}.pdf` }] }],
    ['the type of a file', { attachments: [{ ...PDF, contentType: `application/pdf\r\nBcc: eve@example.com` }] }],
  ])('stay words in %s', async (_, changes) => {
    const { names, mail, raw } = await read(changes);

    expect(names).not.toContain('bcc');
    expect(raw).not.toMatch(/^Bcc:/im);
    expect(mail.html?.trim()).toBe('<p>Grüße</p>');
  });
});

it('leaves no plain mail without its attachments and headers', () => {
  const { html: _, ...plain } = MAIL;

  expect(plainContent(plain)).toMatchObject({ Simple: { Subject: { Data: MAIL.subject } } });
  expect(() => plainContent({ ...MAIL, attachments: [PDF] })).toThrow(
    expect.objectContaining({ code: 'mail-needs-mime' }),
  );
  expect(() => plainContent({ ...MAIL, headers: { a: 'b' } })).toThrow(
    expect.objectContaining({ code: 'mail-needs-mime' }),
  );
});
