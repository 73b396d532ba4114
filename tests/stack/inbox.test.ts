import { request } from 'node:http';
import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientSettings, type OpenInbox, openInbox } from './support/open-inbox.ts';

let inbox: OpenInbox;
let ses: SESv2Client;
let sms: PinpointSMSVoiceV2Client;

beforeAll(async () => {
  inbox = await openInbox();
  ses = new SESv2Client(clientSettings(inbox.url));
  sms = new PinpointSMSVoiceV2Client(clientSettings(inbox.url));
});
beforeEach(() => inbox.clear());
afterAll(async () => {
  ses.destroy();
  sms.destroy();
  await inbox.stop();
});

const mail = async (to: string, subject = 'Hi', html = '<p>Hi</p>') => {
  const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
  const Simple = { Subject: content(subject), Body: { Text: content(subject), Html: content(html) } };
  const Destination = { ToAddresses: [to] };
  const command = new SendEmailCommand({ FromEmailAddress: 'shop@example.com', Destination, Content: { Simple } });
  return (await ses.send(command)).MessageId ?? '';
};
const text = async (DestinationPhoneNumber: string) =>
  (await sms.send(new SendTextMessageCommand({ DestinationPhoneNumber, MessageBody: 'Hi' }))).MessageId ?? '';
const ids = async (query: string) => (await inbox.messages(query)).map(({ id }) => id);

/** A request with headers that `fetch` chooses itself. */
const statusFor = (headers: Record<string, string>, path = '/inbox.json', method = 'GET') =>
  new Promise((resolve, reject) => {
    request(`${inbox.url}${path}`, { method, headers }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('the inbox', () => {
  it('lists the newest message first, narrowed by recipient, kind and time', async () => {
    const toAda = await mail('Ada <Ada@Example.com>');
    const toBob = await mail('bob@example.com');
    const byText = await text('+15551234567');
    const [{ sentAtIso = '' } = {}] = await inbox.messages();

    expect(await ids('')).toEqual([byText, toBob, toAda]);
    expect(await ids('?to=ada@example.com')).toEqual([toAda]);
    expect(await ids(`?to=${encodeURIComponent('+1 (555) 123-4567')}`)).toEqual([byText]);
    expect(await ids('?channel=email')).toEqual([toBob, toAda]);
    expect(await ids(`?since=${sentAtIso}`)).toContain(byText);
    expect(await ids('?since=2999-01-01T00:00:00Z')).toEqual([]);
  });

  it.each(['?channel=fax', '?since=yesterday', '?too=ada@example.com'])('refuses %s', async (query) => {
    const answer = await fetch(`${inbox.url}/inbox.json${query}`);

    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ message: expect.any(String) });
  });

  it('gives one message by its id, and says when there is none', async () => {
    const id = await text('+15551234567');

    const found = await fetch(`${inbox.url}/inbox/${id}`);

    expect(await found.json()).toMatchObject({ id, channel: 'sms', text: 'Hi' });
    expect((await fetch(`${inbox.url}/inbox/none`)).status).toBe(404);
    expect((await fetch(`${inbox.url}/inbox/${id}/html`)).status).toBe(404);
  });

  it('forgets all when it is told to', async () => {
    await text('+15551234567');

    await inbox.clear();

    expect(await inbox.messages()).toEqual([]);
  });

  it('shows on its page what was sent as the text that it is', async () => {
    const id = await mail('ada@example.com', '<script>alert("1")</script>');

    const page = await fetch(`${inbox.url}/?refresh=5`);
    const markup = await page.text();

    expect(markup).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(markup).not.toContain('<script');
    expect(markup).toContain(`<iframe sandbox="" loading="lazy" title="The mail as HTML" src="/inbox/${id}/html">`);
    expect(markup).toContain('<meta http-equiv="refresh" content="5" />');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('gives the HTML of a mail as it is, without any rights', async () => {
    const html = '<p style="color: red">Hi</p><script>alert(1)</script>';
    const id = await mail('ada@example.com', 'Hi', html);

    const answer = await fetch(`${inbox.url}/inbox/${id}/html`);

    expect(await answer.text()).toBe(html);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none';.*; sandbox$/);
  });
});

describe('strangers at the inbox', () => {
  const port = () => new URL(inbox.url).port;
  const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

  it.each<[string, () => Record<string, string>]>([
    ['a name that was made to point here', () => ({ host: `evil.example:${port()}` })],
    ['a page of another site', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['a page of another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['a frame in another page', () => ({ ...navigation, 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' })],
  ])('get nothing as %s', async (_, headers) => {
    expect(await statusFor(headers())).toBe(403);
    expect(await statusFor(headers(), '/')).toBe(403);
    expect(await statusFor(headers(), '/v2/email/outbound-emails', 'POST')).toBe(403);
  });

  it('are those no more who follow a link, use localhost, or are the page itself', async () => {
    expect(await statusFor({ 'sec-fetch-site': 'cross-site', ...navigation }, '/')).toBe(200);
    expect(await statusFor({ host: `localhost:${port()}` })).toBe(200);
    expect(await statusFor({ 'sec-fetch-site': 'same-origin', origin: inbox.url })).toBe(200);
  });
});
