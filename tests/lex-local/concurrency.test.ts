import { afterEach, describe, expect, it } from '@jest/globals';
import { startLexLocal } from '../../local/lex/index.ts';
import { createConcurrency } from '../../local/lex/runtime/concurrency.ts';
import { dentist } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic, valueOf } from './support/clinic.ts';

let clinic: Clinic | undefined;
afterEach(async () => {
  await clinic?.close();
  clinic = undefined;
});

const address = (botAliasId: string) => ({ botId: 'BOT', botAliasId, localeId: 'en_US', sessionId: 'ann' });

describe('concurrent conversations', () => {
  it('a turn above the quota of its alias is a ThrottlingException', async () => {
    clinic = await startClinic({ concurrentConversations: { testAlias: 0 } });
    const chat = (await clinic.deploy(dentist)).chat();

    await expect(chat.say('book a cleaning')).rejects.toMatchObject({
      name: 'ThrottlingException',
      $metadata: { httpStatusCode: 429 },
    });
  });

  it('are not limited unless the option says so', async () => {
    const done = Promise.withResolvers<object>();
    const talk = createConcurrency({})('RecognizeText', () => done.promise);

    const outcomes = Promise.all(Array.from({ length: 60 }, () => talk(address('TSTALIASID'))));
    done.resolve({});

    await expect(outcomes).resolves.toHaveLength(60);
  });

  it('fifty at once go their own ways', async () => {
    clinic = await startClinic();
    const { chat } = await clinic.deploy(dentist);
    const chats = Array.from({ length: 50 }, chat);
    await Promise.all(chats.map((one) => one.say('I received a bill')));

    const replies = await Promise.all(chats.map((one, index) => one.say(`${1000 + index}`)));

    expect(replies.map((reply) => valueOf(reply, 'BillNumber'))).toEqual(chats.map((_, index) => `${1000 + index}`));
  });

  it('7.36 count while they are under way; aliases, conversations and session operations apart', async () => {
    const within = createConcurrency({ testAlias: 0, otherAliases: 1 });
    const done = Promise.withResolvers<object>();
    const talk = within('RecognizeText', () => done.promise);
    const utter = within('RecognizeUtterance', () => ({}));
    const look = within('GetSession', () => ({}));

    const outcomes = Promise.allSettled([
      talk(address('LIVE')),
      utter(address('LIVE')),
      utter(address('OTHER')),
      look(address('LIVE')),
      utter(address('TSTALIASID')),
    ]);
    done.resolve({});

    expect((await outcomes).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    await expect(utter(address('LIVE'))).resolves.toEqual({});
  });

  it.each([{ testAlias: -1 }, { testAlias: 1.5 }, { liveAlias: 1 }])('%p is refused', async (quota) => {
    await expect(startLexLocal({ port: 0, concurrentConversations: quota })).rejects.toThrow(
      "Option 'concurrentConversations'",
    );
  });
});
