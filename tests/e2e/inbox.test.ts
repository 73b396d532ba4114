import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
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

describe("the inbox's page", () => {
  it(
    'shows mails and text messages, and narrows them with the keyboard alone',
    async () => {
      await mail('ada@example.com', 'Your code', '<p style="color: red">Hello in red</p>');
      await text('+15551234567', 'Your code is 012345.');
      const { page, wrongs } = await browser.open(`${inbox.url}/`);

      expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Text message', 'Your code']);
      expect(await page.getByRole('status').textContent()).toBe('There are 2 messages, newest first.');
      await page.getByText('As HTML').click();
      await page.frameLocator('iframe').getByText('Hello in red').waitFor();

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

      await page.getByText('As HTML').click();
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
