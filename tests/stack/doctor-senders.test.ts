import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkSenders } from '../../scripts/doctor/check-senders.ts';

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

const PHONE = 'arn:aws:sms-voice:us-east-1:000000000000:phone-number/1';
const NONE = [404, { __type: 'NotFoundException' }] as const;
type Answers = Readonly<Record<string, readonly [status: number, body: object]>>;

/** AWS on this machine, answering by path; texts have one. */
async function found(answers: Answers, texts = PHONE) {
  const server = createServer((request, response) => {
    const [status, body] = answers[decodeURIComponent(request.url ?? '')] ?? NONE;
    const type = '__type' in body ? { 'x-amzn-errortype': String(body.__type) } : {};
    response
      .writeHead(status, { 'content-type': 'application/json', connection: 'close', ...type })
      .end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const config = {
    region: 'us-east-1',
    maxAttempts: 1,
    endpoint,
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  };
  const clients = { ses: new SESv2Client(config), sms: new PinpointSMSVoiceV2Client(config) };
  const findings = await checkSenders({ email: 'shop@example.com', sms: texts }, clients);
  return findings.map(({ status, what }) => `${status}: ${what}`);
}

const VERIFIED = [200, { VerifiedForSendingStatus: true }] as const;
const ACCOUNT = '/v2/email/account';
const DOMAIN = '/v2/email/identities/example.com';

describe('npm run doctor asks about senders', () => {
  it('and finds a verified domain, everybody writable and an active number', async () => {
    const all = {
      [DOMAIN]: VERIFIED,
      [ACCOUNT]: [200, { ProductionAccessEnabled: true }] as const,
      '/': [200, { PhoneNumbers: [{ Status: 'ACTIVE' }] }] as const,
    };

    expect(await found(all)).toEqual([
      'ok: SES sends from example.com',
      'ok: SES writes to everybody',
      'ok: The number that texts come from is active',
    ]);
  });

  it('and says what is missing', async () => {
    const little = {
      [ACCOUNT]: [200, { ProductionAccessEnabled: false }] as const,
      '/': [200, { PhoneNumbers: [{ Status: 'PENDING' }] }] as const,
    };

    expect(await found(little)).toEqual([
      'missing: A verified identity of SES for shop@example.com',
      'missing: SES outside its sandbox, where only verified addresses get mail',
      'missing: An active number for texts',
    ]);
  });

  it.each<[string, string, object, string]>([
    ['a pool', 'pool-1', { Pools: [{ Status: 'ACTIVE' }] }, 'ok: The pool of numbers that texts come from is active'],
    [
      'a pool in the making',
      'pool-1',
      { Pools: [{ Status: 'CREATING' }] },
      'missing: An active pool of numbers for texts',
    ],
    [
      'a sender id',
      'arn:aws:sms-voice:us-east-1:000000000000:sender-id/SHOP/GB',
      { SenderIds: [{ SenderId: 'SHOP' }] },
      'ok: The sender id of texts is there',
    ],
    [
      'a number by its id',
      'phone-1',
      { PhoneNumbers: [{ Status: 'ACTIVE' }] },
      'ok: The number that texts come from is active',
    ],
  ])('and finds %s', async (_, texts, body, line) => {
    expect((await found({ '/': [200, body] }, texts)).at(-1)).toBe(line);
  });

  it('and misses what is not there', async () => {
    const gone = [400, { __type: 'ResourceNotFoundException' }] as const;

    expect((await found({ '/': gone }, 'pool-1')).at(-1)).toBe('missing: The pool of smsOriginationIdentity');
  });

  it('and what it may not see', async () => {
    const denied = [403, { __type: 'AccessDeniedException' }] as const;

    const findings = await found({ '/v2/email/identities/shop@example.com': denied, [ACCOUNT]: denied, '/': denied });

    expect(findings.map((line) => line.split(':')[0])).toEqual(['unknown', 'unknown', 'unknown']);
  });
});
