import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateBotAliasCommand,
  CreateBotVersionCommand,
  CreateIntentCommand,
  UpdateBotAliasCommand,
} from '@aws-sdk/client-lex-models-v2';
import type { SessionState } from '@aws-sdk/client-lex-runtime-v2';
import {
  DeleteSessionCommand,
  GetSessionCommand,
  PutSessionCommand,
  RecognizeTextCommand,
} from '@aws-sdk/client-lex-runtime-v2';
import { bookAtOnce, dentist, dentistWith, hours } from './fixtures/dentist.ts';
import type { Chat, Clinic } from './support/clinic.ts';
import { said, standing, startClinic, valueOf } from './support/clinic.ts';
import { go, hook, respond } from './support/definition.ts';
import { build } from './support/deploy.ts';
import { delegate } from './support/lambda-double.ts';

let clinic: Clinic;
let bot: Awaited<ReturnType<Clinic['deploy']>>;

beforeAll(async () => {
  clinic = await startClinic();
  bot = await clinic.deploy(dentist);
});
afterAll(() => clinic.close());

const ask = (address: Partial<Chat['address']>, text = 'hi', sessionState?: SessionState) =>
  clinic.runtime.send(new RecognizeTextCommand({ ...bot.chat().address, ...address, text, sessionState }));

describe('4.2 errors', () => {
  it.each([
    ['an empty text', {}, '', ['ValidationException', 400]],
    ['7.10 a text of 1,025 characters', {}, 'x'.repeat(1025), ['ValidationException', 400]],
    ['a session id with @', { sessionId: 'ann@example.com' }, 'hi', ['ValidationException', 400]],
    ['a session id of one character', { sessionId: 'x' }, 'hi', ['ValidationException', 400]],
    ['a bot id that is none', { botId: 'short' }, 'hi', ['ValidationException', 400]],
    ['an unknown bot', { botId: 'AAAAAAAAAA' }, 'hi', ['ResourceNotFoundException', 404]],
    ['an unknown alias', { botAliasId: 'NOSUCHONE1' }, 'hi', ['ResourceNotFoundException', 404]],
    ['an unknown locale', { localeId: 'de_DE' }, 'hi', ['ResourceNotFoundException', 404]],
  ] as [string, Partial<Chat['address']>, string, [string, number]][])(
    '%s is refused',
    async (_, address, text, [name, httpStatusCode]) => {
      await expect(ask(address, text)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
    },
  );

  it('names the member that is wrong', async () => {
    await expect(ask({}, '')).rejects.toMatchObject({ message: expect.stringContaining("'text'") });
  });

  it.each<[string, SessionState]>([
    ['an unknown intent', { intent: { name: 'Nope' } }],
    ['an unknown slot', { intent: { name: 'BookAppointment', slots: { Nope: { value: { interpretedValue: 'x' } } } } }],
    ['ElicitSlot without an intent', { dialogAction: { type: 'ElicitSlot', slotToElicit: 'Day' } }],
    [
      'ElicitSlot of an unknown slot',
      { intent: { name: 'BookAppointment' }, dialogAction: { type: 'ElicitSlot', slotToElicit: 'Nope' } },
    ],
    [
      'a context name with a hyphen',
      {
        activeContexts: [
          { name: 'a-b', timeToLive: { timeToLiveInSeconds: 60, turnsToLive: 1 }, contextAttributes: {} },
        ],
      },
    ],
  ])('a session state with %s is refused', async (_, sessionState) => {
    await expect(ask({}, 'hi', sessionState)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('a session in use is a ConflictException for a second request', async () => {
    const chat = (
      await clinic.deploy(dentistWith({ ...bookAtOnce, dialogCodeHook: { enabled: true } }), delegate)
    ).chat();
    const outcomes = await Promise.allSettled([chat.say('I need an appointment'), chat.say('I need an appointment')]);

    const reasons = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as Error).name] : [],
    );
    expect(reasons).toEqual(['ConflictException']);
  });
});

describe('4.3 session state', () => {
  it('supplied attributes replace the stored ones', async () => {
    const chat = bot.chat();
    await chat.say('hi', { sessionState: { sessionAttributes: { a: '1', b: '2' } } });
    const reply = await chat.say('hi', { sessionState: { sessionAttributes: { c: '3' } } });

    expect(reply.sessionState?.sessionAttributes).toEqual({ c: '3' });
  });

  it('echoes request attributes', async () => {
    expect((await bot.chat().say('hi', { requestAttributes: { channel: 'web' } })).requestAttributes).toEqual({
      channel: 'web',
    });
  });

  it('a supplied intent takes the open question about another one with it', async () => {
    const chat = bot.chat();
    await chat.say('I need an appointment');
    const reply = await chat.say('has bill 77 been paid', { sessionState: { intent: { name: 'LookUpBill' } } });

    expect([standing(reply), valueOf(reply, 'BillNumber')]).toEqual(['LookUpBill InProgress ElicitSlot Email', '77']);
  });

  it('a supplied ElicitSlot makes the text its answer', async () => {
    const sessionState: SessionState = {
      intent: { name: 'BookAppointment' },
      dialogAction: { type: 'ElicitSlot', slotToElicit: 'Day' },
    };
    const reply = await bot.chat().say('tomorrow', { sessionState });

    expect([valueOf(reply, 'Day'), standing(reply)]).toEqual([
      '2025-03-06',
      'BookAppointment InProgress ElicitSlot Treatment',
    ]);
  });

  it('a supplied Delegate goes on with the intent as it is', async () => {
    const slots = { Treatment: { value: { interpretedValue: 'Filling' } } };
    const sessionState: SessionState = {
      intent: { name: 'BookAppointment', slots },
      dialogAction: { type: 'Delegate' },
    };

    expect(standing(await bot.chat().say('hello', { sessionState }))).toBe('BookAppointment InProgress ElicitSlot Day');
  });

  it('x-amz-lex:accept-content-types filters messages', async () => {
    const closing = {
      messageGroups: [
        {
          message: { plainTextMessage: { value: 'plain' } },
          variations: [{ ssmlMessage: { value: '<speak>spoken</speak>' } }],
        },
      ],
    };
    const chat = (
      await clinic.deploy(dentistWith({ ...hours, intentClosingSetting: { closingResponse: closing } }))
    ).chat();

    const reply = await chat.say('when are you open', {
      requestAttributes: { 'x-amz-lex:accept-content-types': 'SSML' },
    });

    expect(reply.messages).toEqual([{ contentType: 'SSML', content: '<speak>spoken</speak>' }]);
  });

  it('3.12 a session ends after the idle time, not before', async () => {
    const chat = bot.chat();
    await chat.say('I need an appointment', { sessionState: { sessionAttributes: { a: '1' } } });
    clinic.clock.now += 299_000;
    const kept = await chat.say('a filling');
    clinic.clock.now += 301_000;
    const lost = await chat.say('hi');

    expect(kept.sessionState?.sessionAttributes).toEqual({ a: '1' });
    expect(lost.sessionState?.sessionAttributes).toEqual({});
  });
});

describe('4.1 session operations', () => {
  it('GetSession shows the last turn, DeleteSession ends the session', async () => {
    const chat = bot.chat();
    const { address } = chat;
    await chat.say('I need an appointment');

    const session = await clinic.runtime.send(new GetSessionCommand(address));
    const deleted = await clinic.runtime.send(new DeleteSessionCommand(address));

    expect(session.messages?.[0]?.content).toBe('What is the Treatment?');
    expect(session.sessionState?.dialogAction).toEqual({ type: 'ElicitSlot', slotToElicit: 'Treatment' });
    expect(session.interpretations?.[0]?.intent?.name).toBe('BookAppointment');
    expect(deleted).toMatchObject(address);
    await expect(clinic.runtime.send(new GetSessionCommand(address))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('PutSession answers in gzip and base64 headers and the conversation goes on from there', async () => {
    const chat = bot.chat();
    const { address } = chat;
    const sessionState: SessionState = {
      intent: { name: 'BookAppointment' },
      dialogAction: { type: 'ElicitSlot', slotToElicit: 'Day' },
      sessionAttributes: { a: '1' },
    };

    const put = await clinic.runtime.send(
      new PutSessionCommand({ ...address, sessionState, responseContentType: 'text/plain; charset=utf-8' }),
    );
    const reply = await chat.say('friday');

    expect(unpack(put.messages)).toEqual([{ contentType: 'PlainText', content: 'What is the Day?' }]);
    expect(unpack(put.sessionState)).toMatchObject({
      dialogAction: { type: 'ElicitSlot', slotToElicit: 'Day' },
      sessionAttributes: { a: '1' },
    });
    expect([put.sessionId, put.contentType]).toEqual([address.sessionId, 'text/plain; charset=utf-8']);
    expect(valueOf(reply, 'Day')).toBe('2025-03-07');
  });

  it('PutSession with Delegate starts the intent, its hook included', async () => {
    const codeHook = hook('Initial', { successResponse: respond('Hello!') });
    const wired = { ...bookAtOnce, initialResponseSetting: { nextStep: go('InvokeDialogCodeHook'), codeHook } };
    const chat = (await clinic.deploy(dentistWith(wired), delegate)).chat();
    const sessionState: SessionState = { intent: { name: 'BookAppointment' }, dialogAction: { type: 'Delegate' } };

    const put = await clinic.runtime.send(new PutSessionCommand({ ...chat.address, sessionState }));

    expect((unpack(put.messages) as { content: string }[]).map(({ content }) => content)).toEqual([
      'Hello!',
      'What is the Treatment?',
    ]);
  });

  const unpack = (header: string | undefined): unknown =>
    JSON.parse(gunzipSync(Buffer.from(header ?? '', 'base64')).toString());
});

describe('4.3 versions', () => {
  it('a session in progress stays on the version it began with', async () => {
    const { botId, at } = await clinic.deploy(dentist);
    const version = async () =>
      (
        await clinic.models.send(
          new CreateBotVersionCommand({
            botId,
            botVersionLocaleSpecification: { en_US: { sourceBotVersion: 'DRAFT' } },
          }),
        )
      ).botVersion;
    const alias = { botId, botAliasName: 'live', botAliasLocaleSettings: { en_US: { enabled: true } } };
    const { botAliasId } = await clinic.models.send(
      new CreateBotAliasCommand({ ...alias, botVersion: await version() }),
    );
    const say = (sessionId: string, text: string) =>
      clinic.runtime.send(new RecognizeTextCommand({ botId, botAliasId, localeId: 'en_US', sessionId, text }));
    await say('old', 'I need an appointment');

    await build(clinic.models, { botId, at });
    await clinic.models.send(new UpdateBotAliasCommand({ ...alias, botAliasId, botVersion: await version() }));

    expect(standing(await say('old', 'a filling'))).toBe('BookAppointment InProgress ElicitSlot Day');
  });

  it('a changed draft that is built ends conversations with the test alias', async () => {
    const deployed = await clinic.deploy(dentist);
    const chat = deployed.chat();
    await chat.say('I need an appointment');
    const sampleUtterances = [{ utterance: 'do you take insurance' }];

    await clinic.models.send(new CreateIntentCommand({ ...deployed.at, intentName: 'Insurance', sampleUtterances }));
    const beforeBuild = await chat.say('a filling');
    await build(clinic.models, deployed);
    const afterBuild = await chat.say('purple');

    expect(standing(beforeBuild)).toBe('BookAppointment InProgress ElicitSlot Day');
    expect(afterBuild.sessionState?.intent?.name).toBe('FallbackIntent');
  });
});

describe('the log', () => {
  it('has one entry per turn with ids and names, without what the customer said', async () => {
    clinic.log.length = 0;
    const chat = bot.chat();
    const reply = await chat.say('I need an appointment');

    expect(clinic.log).toHaveLength(1);
    expect(clinic.log[0]).toMatchObject({
      event: 'turn',
      sessionId: chat.address.sessionId,
      intent: 'BookAppointment',
      dialogAction: 'ElicitSlot',
    });
    expect(JSON.stringify(clinic.log)).not.toContain('appointment"');
    expect(said(reply)).toHaveLength(1);
  });
});
