import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecognizeUtteranceCommandInput } from '@aws-sdk/client-lex-runtime-v2';
import { RecognizeUtteranceCommand } from '@aws-sdk/client-lex-runtime-v2';
import { dentist } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { said, startClinic } from './support/clinic.ts';

const TEXT = 'text/plain; charset=utf-8';
const REQUEST = { requestContentType: TEXT, responseContentType: TEXT };

let clinic: Clinic;
let bot: Awaited<ReturnType<Clinic['deploy']>>;

beforeAll(async () => {
  clinic = await startClinic();
  bot = await clinic.deploy(dentist);
});
afterAll(() => clinic.close());

const pack = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');
const unpack = (header = ''): unknown => JSON.parse(gunzipSync(Buffer.from(header, 'base64')).toString());

const utter = (text: string, extra: Partial<RecognizeUtteranceCommandInput> = {}, address = bot.chat().address) =>
  clinic.runtime.send(
    new RecognizeUtteranceCommand({ ...address, ...REQUEST, inputStream: Buffer.from(text), ...extra }),
  );

describe('4.1 RecognizeUtterance', () => {
  it('answers text in headers of gzip and base64, with an empty body', async () => {
    const address = bot.chat().address;
    const answer = await utter('book a cleaning', {}, address);

    expect([answer.inputMode, answer.contentType, answer.sessionId]).toEqual(['Text', TEXT, address.sessionId]);
    expect(unpack(answer.messages)).toEqual([{ contentType: 'PlainText', content: 'What is the Day?' }]);
    expect(unpack(answer.inputTranscript)).toBe('book a cleaning');
    expect(unpack(answer.sessionState)).toMatchObject({
      dialogAction: { type: 'ElicitSlot', slotToElicit: 'Day' },
      intent: { name: 'BookAppointment', slots: { Treatment: { value: { interpretedValue: 'Cleaning' } } } },
    });
    expect((unpack(answer.interpretations) as object[])[0]).toMatchObject({ intent: { name: 'BookAppointment' } });
    expect(await answer.audioStream?.transformToString()).toBe('');
  });

  it('says the same as RecognizeText and shares its sessions', async () => {
    const chat = bot.chat();
    const first = await chat.say('I need an appointment');
    const second = await utter('a filling', {}, chat.address);
    const third = await chat.say('friday');

    expect(said(first)).toEqual(['What is the Treatment?']);
    expect(unpack(second.messages)).toEqual([{ contentType: 'PlainText', content: 'What is the Day?' }]);
    expect(third.sessionState?.intent?.slots).toMatchObject({ Treatment: { value: { interpretedValue: 'Filling' } } });
  });

  it('takes session state and request attributes from headers', async () => {
    const sessionState = {
      intent: { name: 'BookAppointment' },
      dialogAction: { type: 'ElicitSlot', slotToElicit: 'Day' },
      sessionAttributes: { a: 'Zoë' },
    };
    const answer = await utter('friday', {
      sessionState: pack(sessionState),
      requestAttributes: pack({ channel: 'web' }),
    });

    expect(unpack(answer.sessionState)).toMatchObject({
      sessionAttributes: { a: 'Zoë' },
      intent: { slots: { Day: { value: { interpretedValue: '2025-03-07' } } } },
    });
    expect(unpack(answer.requestAttributes)).toEqual({ channel: 'web' });
  });

  it.each(['text/plain;charset=utf-8', 'text/plain', 'Text/Plain; Charset=UTF-8'])(
    'takes %p for text',
    async (type) => {
      expect((await utter('help', { requestContentType: type, responseContentType: type })).inputMode).toBe('Text');
    },
  );

  it('7.21 answers as text when no format is asked for', async () => {
    expect((await utter('help', { responseContentType: undefined })).contentType).toBe(TEXT);
  });
});

describe('4.2 what RecognizeUtterance refuses', () => {
  it.each<[string, Partial<RecognizeUtteranceCommandInput>, string]>([
    ['speech', { requestContentType: 'audio/l16; rate=16000; channels=1' }, 'requestContentType'],
    ['key presses', { requestContentType: 'application/x-dtmf' }, 'requestContentType'],
    ['an answer in speech', { responseContentType: 'audio/mpeg' }, 'responseContentType'],
    ['an empty text', { inputStream: Buffer.alloc(0) }, 'inputStream'],
    ['7.10 a text of 1,025 characters', { inputStream: Buffer.from('x'.repeat(1025)) }, 'inputStream'],
    ['a session state that is not packed', { sessionState: '{"intent":{"name":"Help"}}' }, 'sessionState'],
    ['a session state that is no JSON', { sessionState: gzipSync('{').toString('base64') }, 'sessionState'],
    [
      'a session state with an unknown dialog action',
      { sessionState: pack({ dialogAction: { type: 'Dance' } }) },
      'sessionState.dialogAction.type',
    ],
    [
      'headers that unpack to more than a megabyte',
      { requestAttributes: pack({ a: 'x'.repeat(1_100_000) }) },
      'requestAttributes',
    ],
    ['7.22 headers above 12 KB', { sessionState: 'x'.repeat(12_289) }, 'sessionState'],
  ])('%s', async (_, extra, member) => {
    await expect(utter('hi', extra)).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(member),
      $metadata: { httpStatusCode: 400 },
    });
  });

  it.each([pack(['a']), pack({ a: 1 })])('attributes that are no map of strings: %p', async (requestAttributes) => {
    await expect(utter('hi', { requestAttributes })).rejects.toMatchObject({ name: 'SerializationException' });
  });
});
