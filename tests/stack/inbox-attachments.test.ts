import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createSesEmailSender } from '#adapters/ses/ses-email-sender';
import { mimeContent } from '#adapters/ses/mime';
import type { Attachment } from '#business/notifications/index';
import { clientSettings, type OpenInbox, openInbox } from './support/open-inbox.ts';

let inbox: OpenInbox;
let ses: SESv2Client;

beforeAll(async () => {
  inbox = await openInbox();
  ses = new SESv2Client(clientSettings(inbox.url));
});
afterEach(() => inbox.clear());
afterAll(async () => {
  ses.destroy();
  await inbox.stop();
});

const PDF = {
  fileName: 'return-label.pdf',
  contentType: 'application/pdf',
  content: new Uint8Array([37, 80, 68, 0, 255]),
};

/** Sends a mail as the shop does, and gives what the inbox has of it. */
async function send(attachments: readonly Attachment[], headers = {}) {
  const sendEmail = createSesEmailSender(ses, { from: 'shop@example.com', timeoutMs: 20_000 }, mimeContent);
  const mail = { subject: 'Ihre Rücksendung', text: 'Grüße', html: '<p>Grüße</p>', reference: 'n-1' };
  const outcome = await sendEmail({ channel: 'email', to: 'ada@example.com', ...mail, attachments, headers });
  expect(outcome).toMatchObject({ kind: 'accepted' });
  const [message] = await inbox.messages();
  return message!;
}
const file = (id: string, index: number) => fetch(`${inbox.url}/inbox/${id}/attachments/${index}`);

it('shows what the shop writes as MIME, decoded', async () => {
  const message = await send([PDF], { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });

  expect(message).toMatchObject({
    from: 'shop@example.com',
    to: ['ada@example.com'],
    subject: 'Ihre Rücksendung',
    text: expect.stringMatching(/^Grüße\s*$/),
    html: expect.stringMatching(/^<p>Grüße<\/p>\s*$/),
    headers: { 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' },
    labels: { reference: 'n-1' },
    attachments: [{ fileName: 'return-label.pdf', contentType: 'application/pdf', bytes: 5 }],
  });
  expect(message).not.toHaveProperty('files');
});

it('gives an attachment as it was, to be saved', async () => {
  const { id } = await send([PDF]);

  const answer = await file(id, 0);

  expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(PDF.content));
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="return-label.pdf"; filename*=UTF-8\'\'return-label.pdf',
  );
});

it('has no other attachments than those', async () => {
  const { id } = await send([PDF]);

  expect([(await file(id, 1)).status, (await file('no-message', 0)).status]).toEqual([404, 404]);
});

describe('a file that wants to be a page', () => {
  it.each([
    ['text/html', 'page.html'],
    ['image/svg+xml', 'picture.svg'],
    ['application/javascript', 'code.js'],
  ])('of type %s is no more than bytes', async (contentType, fileName) => {
    const { id } = await send([{ fileName, contentType, content: '<script>alert(1)</script>' }]);

    const { headers } = await file(id, 0);

    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['a"; filename="b.exe', 'a__ filename=_b.exe'],
    ['\u202Egnp.exe', '_gnp.exe'],
    ['..', 'attachment'],
    ['Grüße.pdf', 'Gr%C3%BC%C3%9Fe.pdf'],
  ])('named %j is saved as %j', async (fileName, saved) => {
    const { id } = await send([{ ...PDF, fileName }]);

    const disposition = (await file(id, 0)).headers.get('content-disposition');

    expect(decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(disposition ?? '')?.[1] ?? '')).toBe(
      decodeURIComponent(saved),
    );
  });
});

describe('a mail that is broken or far too much', () => {
  const raw = (text: string) => ses.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from(text) } } }));
  const HEAD = 'From: shop@example.com\r\nTo: ada@example.com\r\nSubject: Hi\r\n';

  it.each([
    [
      'a part that never ends',
      `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>`,
    ],
    ['a boundary of nothing', `${HEAD}Content-Type: multipart/mixed; boundary=\r\n\r\n--\r\n\r\nHi`],
    ['base64 that is none', `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n***?`],
    ['a character set that nobody knows', `${HEAD}Content-Type: text/plain; charset=klingon\r\n\r\nHi`],
    ['bytes that are no text', `${HEAD}\r\n\u0000\u0001\ufffd`],
  ])('with %s is shown as far as it goes', async (_, mail) => {
    await raw(mail);

    expect(await inbox.messages()).toMatchObject([{ to: ['ada@example.com'], subject: 'Hi' }]);
    expect((await fetch(`${inbox.url}/`)).status).toBe(200);
  });

  it('with parts in parts without end is refused', async () => {
    const nested = Array.from(
      { length: 200 },
      (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
    );

    await expect(raw(HEAD + nested.join(''))).rejects.toMatchObject({ name: 'BadRequestException' });
  });

  it('with a file of 20 MiB keeps it, and the list stays short', async () => {
    const { id, attachments } = await send([{ ...PDF, content: new Uint8Array(20 * 1024 * 1024) }]);

    expect(attachments).toMatchObject([{ bytes: 20 * 1024 * 1024 }]);
    expect((await (await file(id, 0)).arrayBuffer()).byteLength).toBe(20 * 1024 * 1024);
    expect((await (await fetch(`${inbox.url}/inbox.json`)).text()).length).toBeLessThan(5_000);
  });
});
