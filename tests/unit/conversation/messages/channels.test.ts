import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EN_US } from '#conversation/messages/en-us';
import { EN_US_SMS } from '#conversation/messages/en-us-sms';
import { EN_US_VOICE } from '#conversation/messages/en-us-voice';
import { renderEnUs } from '#conversation/messages/index';
import { gsm7Length, isGsm7, SMS_LENGTH } from '#business/notifications/index';
import type { Message, MessageKey } from '#conversation/turn/index';
import { SAMPLES } from '../../../support/message-samples.ts';
import { faultOfSsml } from './fault-of-ssml.ts';
import { HOW_TO_UPDATE, readGolden } from './golden-file.ts';

const keys = Object.keys(EN_US) as MessageKey[];
const sample = (key: MessageKey) => ({ key, params: SAMPLES[key] }) as Message;

describe.each(['sms', 'voice'] as const)('the texts for %s', (channel) => {
  it(`are those of the golden file (${HOW_TO_UPDATE})`, () => {
    const rendered = keys.map((key) => `${key}\n  ${renderEnUs(sample(key), channel)}\n`).join('\n');

    expect(rendered).toBe(readGolden(join(import.meta.dirname, `en-us-${channel}.golden.txt`), rendered));
  });

  it.each(keys)('have no gaps: %s', (key) => {
    expect(renderEnUs(sample(key), channel)).not.toMatch(/undefined|null|NaN|\[object|\{|\}| {2}|\s[.,?!]/);
  });

  it('have a wording of their own only where it differs', () => {
    const own = Object.keys(channel === 'sms' ? EN_US_SMS : EN_US_VOICE) as MessageKey[];

    const full = own.filter((key) => {
      const wording = (channel === 'sms' ? EN_US_SMS : EN_US_VOICE)[key as never] as (params: unknown) => string;
      return wording(SAMPLES[key]) === renderEnUs(sample(key), 'chat');
    });

    expect(full).toEqual([]);
  });
});

describe('every text by SMS', () => {
  it.each(keys)('is in GSM-7: %s', (key) => {
    expect(isGsm7(renderEnUs(sample(key), 'sms'))).toBe(true);
  });

  // What is consented to is recorded word for word, so it is asked so, in as many messages as it takes.
  const short = keys.filter((key) => key !== 'captureLeadInfo.consent');

  it.each(short)('fits into one, or needs a wording in en-us-sms.ts: %s', (key) => {
    expect(gsm7Length(renderEnUs(sample(key), 'sms'))).toBeLessThanOrEqual(SMS_LENGTH);
  });
});

describe('every text by voice', () => {
  it.each(keys)('is well-formed SSML within the limit of Lex: %s', (key) => {
    const ssml = renderEnUs(sample(key), 'voice');

    expect(faultOfSsml(ssml)).toBeUndefined();
    expect(ssml.length).toBeLessThanOrEqual(1024);
  });

  it.each(keys)('has nothing that only the eye understands: %s', (key) => {
    expect(renderEnUs(sample(key), 'voice')).not.toMatch(/[#•@]/);
  });
});
