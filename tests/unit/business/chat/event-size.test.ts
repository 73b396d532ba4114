import { describe, expect, it } from '@jest/globals';
import { MAX_SEAL_LENGTH } from '#adapters/lex/memory-seal';
import { CHAT_POLICY } from '#business/chat/index';
import { type IntentName, SLOT_NAMES } from '#generated/bot';
import { buildEvent } from '../../../../local/lex/hooks/event.ts';

/** Lex takes no longer event. @source https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const MOST_BYTES = 12 * 1024;

const USUAL: Readonly<Record<string, string>> = {
  CustomerFirstName: 'Maximiliana',
  CustomerLastName: 'Featherstonehaugh-Cholmondeley',
  InterestCategory: 'Electronics',
  ContactPreference: 'In-App Notification',
  CustomerEmail: 'maximiliana.featherstonehaugh-cholmondeley@mail.example.com',
  CustomerPhone: '+1 (503) 555-0123',
};
const slotOf = (value: string) => ({
  shape: 'Scalar' as const,
  value: { originalValue: value, interpretedValue: value, resolvedValues: [value] },
});
const intentOf = (name: IntentName, values: Readonly<Record<string, string>> = {}) => ({
  name,
  slots: Object.fromEntries(
    SLOT_NAMES[name].map((slot) => [slot, values[slot] === undefined ? null : slotOf(values[slot])]),
  ),
  state: 'InProgress' as const,
  confirmationState: 'None' as const,
});

/** What Lex sends when everything is as long as it gets, by Lex Local. */
function sizeOf(intent: ReturnType<typeof intentOf>, text: string): number {
  const others = (['ProcessReturn', 'UpsellProducts', 'ScheduleCallback'] as const).map((name) => ({
    intent: intentOf(name),
    score: 0.7312,
  }));
  const turn = {
    ...{ text, locale: { intents: [] }, isAssisted: false, ranked: [{ intent, score: 0.9123 }, ...others] },
    requestAttributes: {
      'x-caller-proof': `v1.${'c'.repeat(43)}.1795420000.${'m'.repeat(43)}`,
      'x-shop-token': 't'.repeat(CHAT_POLICY.mostShopTokenCharacters),
      'Sec-GPC': '1',
    },
    memory: {
      ...{ activeContexts: [], retries: 0, turns: 9, intent },
      sessionAttributes: { sealedMemory: 's'.repeat(MAX_SEAL_LENGTH), gpc: '1', confirmation: 'skip', declined: '0' },
      originatingRequestId: '01234567-89ab-cdef-0123-456789abcdef',
    },
  };
  const sentiment = {
    sentiment: 'POSITIVE',
    sentimentScore: { positive: 0.91, negative: 0.01, neutral: 0.07, mixed: 0.01 },
  };
  const frame = {
    ...{ sessionId: 's'.repeat(22), sentiment },
    bot: {
      id: 'BOTID12345',
      name: 'SmartCommerceBot-production',
      localeId: 'en_US',
      version: '123',
      aliasId: 'ALIAS12345',
      aliasName: 'live',
    },
  };
  const call = {
    source: 'DialogCodeHook',
    label: 'CustomerPhone-Captured',
    proposed: { slot: 'CustomerPhone', attempt: 'Initial' },
  };
  return Buffer.byteLength(JSON.stringify(buildEvent(turn as never, call as never, frame as never)));
}

const longest = (bytes: number) => '“'.repeat(Math.floor(bytes / 3)) + '.'.repeat(bytes % 3);

describe('the longest message leaves room for the event of Lex', () => {
  it('in a sign-up whose details are all told, with the longest memory and shop token', () => {
    const text = longest(CHAT_POLICY.text.mostBytes);

    expect(sizeOf(intentOf('CaptureLeadInfo', USUAL), text)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each([
    ['CaptureLeadInfo', 'CustomerLastName', USUAL],
    [
      'ScheduleCallback',
      'CallbackTopic',
      { CallbackDate: '2026-12-01', CallbackTime: '10:00', CustomerPhone: '+1 (503) 555-0123' },
    ],
    [
      'ProcessReturn',
      'ReturnItem',
      { OrderNumber: '12345', CustomerEmail: USUAL['CustomerEmail']!, ReturnReason: 'Wrong Item' },
    ],
    ['UpsellProducts', 'Product', { ProductCategory: 'Electronics', Budget: '500' }],
  ] as const)('in %s where it answers %s in own words', (intent, slot, values) => {
    const text = longest(CHAT_POLICY.ownWordsMostBytes[slot]!);

    expect(sizeOf(intentOf(intent, { ...values, [slot]: text }), text)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
