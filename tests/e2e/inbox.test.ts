import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { createSesEmailSender } from '#adapters/ses/ses-email-sender';
import { mimeContent } from '#adapters/ses/mime';
import type { Attachment } from '#business/notifications/index';
import { clientSettings, type OpenInbox, openInbox } from '../stack/support/open-inbox.ts';
import { type Browser, startBrowser } from './support/browser.ts';

const LONG = 60_000;
let browser: Browser;
let inbox: OpenInbox;

beforeAll(async () => {
  browser = await startBrowser();
  inbox = await openInbox();
});
beforeEach(() => inbox.clear());
afterAll(async () => {
  await browser.close();
  await inbox.stop();
});

async function mail(to: string, subject: string, html: string): Promise<void> {
  const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
  const ses = new SESv2Client(clientSettings(inbox.url));
  const Simple = { Subject: content(subject), Body: { Text: content('The text.'), Html: content(html) } };
  const Destination = { ToAddresses: [to] };
  await ses.send(new SendEmailCommand({ FromEmailAddress: 'shop@example.com', Destination, Content: { Simple } }));
  ses.destroy();
}

async function text(DestinationPhoneNumber: string, MessageBody: string): Promise<void> {
  const sms = new PinpointSMSVoiceV2Client(clientSettings(inbox.url));
  await sms.send(new SendTextMessageCommand({ DestinationPhoneNumber, MessageBody }));
  sms.destroy();
}

/** A mail as the shop sends it, with files. */
async function mailWithFiles(attachments: readonly Attachment[]): Promise<void> {
  const ses = new SESv2Client(clientSettings(inbox.url));
  const send = createSesEmailSender(ses, { from: 'shop@example.com', timeoutMs: 20_000 }, mimeContent);
  const headers = { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  const mail = { subject: 'Your return', text: 'The text.', html: '<p>Hello</p>', reference: 'n-1', headers };
  await send({ channel: 'email', to: 'ada@example.com', ...mail, attachments });
  ses.destroy();
}

describe("the inbox's page", () => {
  it(
    'shows mails and text messages, and narrows them with the keyboard alone',
    async () => {
      await mail('ada@example.com', 'Your code', '<p style="color: red">Hello in red</p>');
      await text('+15551234567', 'Your code is 012345.');
      const { page, wrongs } = await browser.open(`${inbox.url}/`);

      expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Text message', 'Your code']);
      expect(await page.getByRole('status').textContent()).toBe('There are 2 messages, newest first.');
      await page.frameLocator('iframe').getByText('Hello in red').waitFor();
      await page.getByText('As plain text').click();
      expect(await page.getByText('The text.').isVisible()).toBe(true);

      await page.getByLabel('To').fill('Ada@example.com');
      await page.keyboard.press('Enter');
      await page.getByText('There is 1 message.').waitFor();
      expect(await page.getByRole('article').textContent()).toContain('The text.');
      expect(await page.getByLabel('To').inputValue()).toBe('Ada@example.com');
      expect(wrongs).toEqual([]);
    },
    LONG,
  );

  it(
    'shows headers and sizes, and saves attachments without opening them',
    async () => {
      await text('+15551234567', 'Your code is 012345.');
      await mailWithFiles([
        {
          fileName: '<img src=x onerror=alert(1)>.html',
          contentType: 'text/html',
          content: '<script>alert(1)</script>',
        },
      ]);
      const { page, wrongs } = await browser.open(`${inbox.url}/`);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('list', { name: 'Attachments' }).getByRole('link').click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^[^<>"*?]+\.html$/);
      expect(page.url()).toBe(`${inbox.url}/`);

      await page.getByText('Headers').click();
      expect(await page.getByText('List-Unsubscribe=One-Click').isVisible()).toBe(true);
      expect(await page.getByText('1 segment, GSM-7').isVisible()).toBe(true);
      expect(wrongs).toEqual([]);
    },
    LONG,
  );

  it(
    'looks again by itself when it is told to',
    async () => {
      const { page } = await browser.open(`${inbox.url}/?refresh=1`);
      await page.getByText('There is no message.').waitFor();

      await text('+15551234567', 'Your code is 012345.');

      await page.getByText('Your code is 012345.').waitFor();
    },
    LONG,
  );

  it(
    'lets the HTML of a mail run nothing and fetch nothing',
    async () => {
      const asked: (string | undefined)[] = [];
      const elsewhere = createServer(({ url }, answer) => answer.end(String(asked.push(url)))).listen(0, '127.0.0.1');
      await once(elsewhere, 'listening');
      const { port } = elsewhere.address() as AddressInfo;
      await mail(
        'ada@example.com',
        '<img src=x onerror="document.title=1">',
        `<p>Hello</p><script>top.document.title = 2; document.body.append(document.createElement('h1'))</script>
         <img src="http://127.0.0.1:${port}/picture"><form action="http://127.0.0.1:${port}/form"><button>Send</button></form>`,
      );
      const { page } = await browser.open(`${inbox.url}/`);

      const frame = page.frameLocator('iframe');
      await frame.getByRole('button').click();
      await page.waitForLoadState('networkidle');

      expect(await frame.locator('h1').count()).toBe(0);
      expect(await page.title()).toBe('Inbox (1) · SmartCommerce');
      expect(asked).toEqual([]);
      elsewhere.close();
    },
    LONG,
  );
});
