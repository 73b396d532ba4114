import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PutSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { book, dentist, dentistWith } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { said, standing, startClinic, valueOf } from './support/clinic.ts';
import type { BotDefinition } from './support/definition.ts';
import { delegate } from './support/lambda-double.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

const start = async (bot: BotDefinition = dentist) => (await clinic.deploy(bot)).chat();

describe('4.3 an intent that the client sends', () => {
  it('ends the question that another intent had asked', async () => {
    const chat = await start();
    await chat.say('I need an appointment');
    const reply = await chat.say('has 17 been paid', { sessionState: { intent: { name: 'OpeningHours' } } });

    expect([standing(reply), valueOf(reply, 'BillNumber')]).toEqual(['LookUpBill InProgress ElicitSlot Email', '17']);
  });

  it('keeps the question of the same intent', async () => {
    const chat = await start();
    await chat.say('I need an appointment');
    const reply = await chat.say('a filling', { sessionState: { intent: { name: 'BookAppointment' } } });

    expect(standing(reply)).toBe('BookAppointment InProgress ElicitSlot Day');
  });
});

describe('4.3 x-amz-lex:accept-content-types', () => {
  const accepting = (types: string) => ({ requestAttributes: { 'x-amz-lex:accept-content-types': types } });

  it('7.34 a message group without a usable message is a ValidationException', async () => {
    await expect((await start()).say('when are you open', accepting('SSML'))).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('accept-content-types'),
    });
  });

  it('takes a list of types', async () => {
    expect(said(await (await start()).say('when are you open', accepting('SSML, PlainText')))).toHaveLength(1);
  });
});

describe('4.1 PutSession', () => {
  it('refuses to answer in speech', async () => {
    const { address } = await start();
    const put = new PutSessionCommand({ ...address, sessionState: {}, responseContentType: 'audio/mpeg' });

    await expect(clinic.runtime.send(put)).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('7.20 refuses session attributes above 12 KB after base64', async () => {
    const { address } = await start();
    const sessionState = { sessionAttributes: { cart: 'x'.repeat(9300) } };
    const put = new PutSessionCommand({ ...address, sessionState });

    await expect(clinic.runtime.send(put)).rejects.toMatchObject({ name: 'DependencyFailedException' });
  });
});

describe('3.13 switching', () => {
  it('carries the slots of the sentence that switches', async () => {
    const chat = await start();
    await chat.say('I need an appointment');
    const reply = await chat.say('what about bill 4711');

    expect([standing(reply), valueOf(reply, 'BillNumber')]).toEqual(['LookUpBill InProgress ElicitSlot Email', '4711']);
  });
});

describe('2.1 transcriptions', () => {
  it('have what was said for a slot without its interpreted value', async () => {
    const bot = dentistWith({ ...book, dialogCodeHook: { enabled: true } });
    await (await clinic.deploy(bot, delegate)).chat().say('book a prophylaxis');

    expect(clinic.lambda.events[0]?.transcriptions).toEqual([
      {
        transcription: 'book a prophylaxis',
        transcriptionConfidence: 1,
        resolvedContext: { intent: 'BookAppointment' },
        resolvedSlots: {
          Treatment: { shape: 'Scalar', value: { originalValue: 'prophylaxis', resolvedValues: ['Cleaning'] } },
        },
      },
    ]);
  });
});
