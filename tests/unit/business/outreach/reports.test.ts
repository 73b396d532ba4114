import { describe, expect, it } from '@jest/globals';
import { readMailReport } from '#adapters/ses/read-mail-report';
import { readTextReplies } from '#adapters/sms/read-text-reply';
import { readTextReport } from '#adapters/sms/read-text-report';

const mailEvent = (detail: object) => ({
  source: 'aws.ses',
  'detail-type': 'Email Bounced',
  detail: { mail: { destination: ['ada@example.com'], tags: { reference: ['ref-1'] } }, ...detail },
});
const recipients = [{ emailAddress: 'Ada@Example.com' }];
const textEvent = (eventType: string) => ({
  source: 'aws.sms-voice',
  detail: { eventType, destinationPhoneNumber: '+14255550156', context: { reference: 'ref-2' } },
});

describe('what SES tells', () => {
  it.each([
    ['Send', {}, 'accepted', []],
    ['Delivery', {}, 'delivered', []],
    ['Reject', {}, 'undelivered', []],
    ['Bounce', { bounce: { bounceType: 'Transient', bouncedRecipients: recipients } }, 'undelivered', []],
    ['Bounce', { bounce: { bounceType: 'Permanent', bouncedRecipients: recipients } }, 'undelivered', ['bounced']],
    ['Complaint', { complaint: { complainedRecipients: recipients } }, 'complained', ['complaint']],
    [
      'Complaint',
      { complaint: { complaintFeedbackType: 'not-spam', complainedRecipients: recipients } },
      undefined,
      [],
    ],
    ['Open', {}, undefined, []],
  ])('of %s is read, with whom not to write to any more: %j', (eventType, detail, state, reasons) => {
    const report = readMailReport(mailEvent({ eventType, ...detail }));

    expect(report).toMatchObject({ channel: 'email', reference: 'ref-1' });
    expect(report?.state).toBe(state);
    expect(report?.blocks).toEqual(reasons.map((reason) => ({ contact: 'Ada@Example.com', reason })));
  });

  it('is nothing when it is no event of SES', () => {
    expect(readMailReport({ source: 'aws.other', detail: {} })).toBeUndefined();
    expect(readMailReport(textEvent('TEXT_SENT'))).toBeUndefined();
  });
});

describe('what SMS tells', () => {
  it.each([
    ['TEXT_SUCCESSFUL', 'accepted', []],
    ['TEXT_DELIVERED', 'delivered', []],
    ['TEXT_CARRIER_BLOCKED', 'undelivered', []],
    ['TEXT_INVALID', 'undelivered', [{ contact: '+14255550156', reason: 'bounced' }]],
    ['TEXT_UNKNOWN', undefined, []],
  ])('of %s is read', (eventType, state, blocks) => {
    const report = readTextReport(textEvent(eventType));

    expect(report).toMatchObject({ channel: 'sms', reference: 'ref-2', blocks });
    expect(report?.state).toBe(state);
  });

  it('of messages that come in is read, or refused as a whole', () => {
    const numbers = { originationNumber: '+14255550182', destinationNumber: '+14255550100' };
    const message = { ...numbers, messageBody: 'Stop', inboundMessageId: 'in-1' };
    const batch = (...messages: string[]) => ({ Records: messages.map((Message) => ({ Sns: { Message } })) });

    expect(readTextReplies(batch(JSON.stringify(message)))).toEqual([
      { id: 'in-1', from: '+14255550182', to: '+14255550100', text: 'Stop' },
    ]);
    expect(readTextReplies(batch('no JSON'))).toBeUndefined();
    expect(readTextReplies({})).toBeUndefined();
  });
});
