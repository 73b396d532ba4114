import { describe, expect, it } from '@jest/globals';
import { readMessengerDelivery } from '#adapters/meta/read-messenger-delivery';
import { readWhatsAppDelivery } from '#adapters/meta/read-whatsapp-delivery';
import {
  MESSENGER,
  messengerDelivery,
  WHATSAPP,
  WHATSAPP_STATUSES,
  whatsAppDelivery,
} from '../../../support/meta-deliveries.ts';

const words = (text: string) => ({ kind: 'words', text });
const OTHER = { kind: 'other' };

describe('a delivery of Messenger', () => {
  it('brings who wrote what to which page', () => {
    expect(readMessengerDelivery(messengerDelivery(MESSENGER.text))).toEqual([
      {
        ...{ channel: 'messenger', account: '104000000000002', address: '7003000000000001', providerId: 'm_text' },
        ...{ said: words('where is my order'), sentAtEpochSeconds: 1_795_420_000 },
      },
    ]);
  });

  it.each([
    ['quickReply', words('yes')],
    ['postback', words('Get Started')],
    ['image', OTHER],
    ['sticker', OTHER],
  ] as const)('reads %s as %p', (kind, said) => {
    expect(readMessengerDelivery(messengerDelivery(MESSENGER[kind]))).toMatchObject([{ said }]);
  });

  it.each(['echo', 'deleted', 'reaction', 'read', 'delivery'] as const)('leaves %s aside', (kind) => {
    expect(readMessengerDelivery(messengerDelivery(MESSENGER[kind]))).toEqual([]);
  });

  it('brings all messages of all its entries, in their order', () => {
    const [one] = messengerDelivery(MESSENGER.text, MESSENGER.read, MESSENGER.quickReply).entry;
    const [other] = messengerDelivery(MESSENGER.postback).entry;

    const read = readMessengerDelivery({ object: 'page', entry: [one, { id: 'none' }, other] });

    expect(read?.map(({ providerId }) => providerId)).toEqual(['m_text', 'm_reply', 'm_start']);
  });
});

describe('a delivery of WhatsApp', () => {
  it('brings who wrote what to which number', () => {
    expect(readWhatsAppDelivery(whatsAppDelivery(WHATSAPP.text))).toEqual([
      {
        ...{ channel: 'whatsapp', account: '106540352242922', address: '15555550123', providerId: 'wamid.text' },
        ...{ said: words('where is my order'), sentAtEpochSeconds: 1_795_420_000 },
      },
    ]);
  });

  it.each([
    ['button', words('yes')],
    ['row', words('Clothing')],
    ['template', words('Track it')],
    ['image', OTHER],
    ['unsupported', OTHER],
  ] as const)('reads %s as %p', (kind, said) => {
    expect(readWhatsAppDelivery(whatsAppDelivery(WHATSAPP[kind]))).toMatchObject([{ said }]);
  });

  it.each(['reaction', 'system'] as const)('leaves %s aside', (kind) => {
    expect(readWhatsAppDelivery(whatsAppDelivery(WHATSAPP[kind]))).toEqual([]);
  });

  it('leaves aside what tells how far our own messages have come, and fields that are new to it', () => {
    const other = {
      object: 'whatsapp_business_account',
      entry: [{ changes: [{ field: 'account_update', value: {} }] }],
    };

    expect(readWhatsAppDelivery(WHATSAPP_STATUSES)).toEqual([]);
    expect(readWhatsAppDelivery(other)).toEqual([]);
  });
});

it.each([undefined, null, 'page', {}, { object: 'instagram', entry: [] }, { object: 'page' }])(
  'takes %p for no delivery',
  (body) => {
    expect(readMessengerDelivery(body)).toBeUndefined();
    expect(readWhatsAppDelivery(body)).toBeUndefined();
  },
);
