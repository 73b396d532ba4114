import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EN_US } from '#conversation/messages/en-us';
import { EN_US_SMS } from '#conversation/messages/en-us-sms';
import { EN_US_VOICE } from '#conversation/messages/en-us-voice';
import { renderEnUs } from '#conversation/messages/index';
import { QUESTIONS } from '#generated/questions';
import { gsm7Length, isGsm7, SMS_LENGTH } from '#business/notifications/index';
import type { Message, MessageKey } from '#conversation/turn/index';
import { SAMPLES } from '../../../support/message-samples.ts';
import { eachWith, HOSTILE } from './hostile-parameters.ts';
import { faultOfSsml, wordsOfSsml } from './fault-of-ssml.ts';
import { HOW_TO_UPDATE, readGolden } from './golden-file.ts';

const keys = Object.keys(EN_US) as MessageKey[];
/** Undefined for parameters that can't be: a date that is none, a reason that isn't known. */
function speakUnlessInvalid(said: Message): string | undefined {
  try {
    if (typeof renderEnUs(said, 'chat') !== 'string') return undefined;
  } catch {
    return undefined;
  }
  return renderEnUs(said, 'voice');
}
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

/** At 150 words a minute, half a minute: nobody keeps more in mind without seeing it. */
const MOST_SPOKEN = 400;

describe('every text by voice', () => {
  it.each(keys)('is SSML of neural voices, within the limit of Lex and half a minute: %s', (key) => {
    const ssml = renderEnUs(sample(key), 'voice');

    expect(faultOfSsml(ssml)).toBeUndefined();
    expect(ssml.length).toBeLessThanOrEqual(1024);
    expect(wordsOfSsml(ssml).length).toBeLessThanOrEqual(MOST_SPOKEN);
  });

  it.each(keys)('has nothing that only the eye understands, or only a hand does: %s', (key) => {
    const words = wordsOfSsml(renderEnUs(sample(key), 'voice'));

    expect(words).not.toMatch(
      /[#•@×]|https?:|www\.|\b(?:this chat|clicks?|tap|type|press|button|below|above|emoji)\b/i,
    );
  });

  it('has nothing of that in the questions of bot-definition either', () => {
    const questions = Object.entries(QUESTIONS).flatMap(([intent, slots]) =>
      Object.entries(slots).flatMap(([slot, attempts]) =>
        attempts.map((_, attempt) => renderEnUs({ key: 'question', params: { intent, slot, attempt } }, 'voice')),
      ),
    );

    expect(questions.length).toBeGreaterThan(50);
    expect(questions.map(wordsOfSsml).filter((words) => /[#•@]|\bPlease type\b|https?:/.test(words))).toEqual([]);
  });

  it.each(keys)('stays SSML whatever its parameters hold: %s', (key) => {
    for (const hostile of HOSTILE) {
      for (const params of eachWith(SAMPLES[key], hostile)) {
        const ssml = speakUnlessInvalid({ key, params } as Message);

        expect(ssml && faultOfSsml(ssml)).toBeUndefined();
        expect(ssml?.length ?? 0).toBeLessThanOrEqual(1024);
      }
    }
  });
});
