import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OUT_OF_SCOPE } from './fixtures/out-of-scope-phrases.ts';
import { SHOP_REQUESTS } from './fixtures/shop-phrases.ts';
import type { Chat, Clinic } from './support/clinic.ts';
import { standing, startClinic, valueOf } from './support/clinic.ts';
import { shopDefinition } from './support/shop.ts';

/** The first build ever computes some 2,500 vectors; later ones find them in the cache. */
const FIRST_BUILD_MS = 60_000;
const MANY_TURNS_MS = 60_000;

let clinic: Clinic;
let chat: () => Chat;

beforeAll(async () => {
  clinic = await startClinic();
  chat = (await clinic.deploy(shopDefinition())).chat;
}, FIRST_BUILD_MS);
afterAll(() => clinic.close());

describe('the shop of this repository', () => {
  it.each([
    'Hi, I need to check on my order',
    "my stuff hasn't arrived yet",
    'wheres my parcel',
    'has 12345 shipped',
    'my package',
    'my delivery',
  ])('takes %p as a question about an order', async (text) => {
    expect((await chat().say(text)).sessionState?.intent?.name).toBe('CheckOrderStatus');
  });

  it('takes order number and e-mail address out of the sample dialogue', async () => {
    const talk = chat();
    await talk.say('Hi, I need to check on my order');
    const numbered = await talk.say("It's order 12345");
    const mailed = await talk.say('john.doe@email.com');

    expect(standing(numbered)).toBe('CheckOrderStatus InProgress ElicitSlot CustomerEmail');
    expect(numbered.sessionState?.intent?.slots?.['OrderNumber']?.value?.originalValue).toBe('12345');
    expect(valueOf(mailed, 'CustomerEmail')).toBe('john.doe@email.com');
  });

  it('of two requests in a sentence follows the first', async () => {
    const reply = await chat().say('Check my order 12345 and sign me up for deals');

    expect([reply.sessionState?.intent?.name, valueOf(reply, 'OrderNumber')]).toEqual(['CheckOrderStatus', '12345']);
    expect(reply.interpretations?.map(({ intent }) => intent?.name)).toContain('CaptureLeadInfo');
  });

  it('does so also when only the second stands among the utterances', async () => {
    const reply = await chat().say('track my order and sign me up');

    expect(reply.sessionState?.intent?.name).toBe('CheckOrderStatus');
    expect(reply.interpretations?.[1]?.intent?.name).toBe('CaptureLeadInfo');
  });

  it('says what else an unclear request may mean, for the function to ask', async () => {
    const reply = await chat().say('i want to cancel my order');
    const named = reply.interpretations?.map(({ intent }) => intent?.name);

    expect(named).toEqual(expect.arrayContaining(['CheckOrderStatus', 'ProcessReturn']));
  });

  it(
    'understands at least nine of ten requests',
    async () => {
      const requests = Object.entries(SHOP_REQUESTS).flatMap(([intent, texts]) =>
        texts.map((text) => ({ intent, text })),
      );
      const missed = [];
      for (const { intent, text } of requests) {
        const name = (await chat().say(text)).sessionState?.intent?.name;
        if (name !== intent) missed.push(`${text}: ${name}, not ${intent}`);
      }

      expect(missed.length <= requests.length / 10 ? [] : missed).toEqual([]);
    },
    MANY_TURNS_MS,
  );

  it(
    'refuses at least nine of ten sentences that are none of its business',
    async () => {
      const accepted = [];
      for (const text of OUT_OF_SCOPE) {
        const name = (await chat().say(text)).sessionState?.intent?.name;
        if (name !== 'FallbackIntent') accepted.push(`${text}: ${name}`);
      }

      expect(accepted.length <= OUT_OF_SCOPE.length / 10 ? [] : accepted).toEqual([]);
    },
    MANY_TURNS_MS,
  );
});
