import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dentist } from './fixtures/dentist.ts';
import type { Chat, Clinic } from './support/clinic.ts';
import { said, standing, startClinic, valueOf } from './support/clinic.ts';

let clinic: Clinic;
let chat: () => Chat;

beforeAll(async () => {
  clinic = await startClinic();
  chat = (await clinic.deploy(dentist)).chat;
});
afterAll(() => clinic.close());

describe('recognition of intents', () => {
  it.each([
    ['I need an appointment', 'BookAppointment'],
    ['could I see the dentist next week', 'BookAppointment'],
    ['my tooth hurts, can I come by', 'BookAppointment'],
    ['is there a slot free on Friday', 'BookAppointment'],
    ['I got an invoice from you', 'LookUpBill'],
    ['did my payment arrive', 'LookUpBill'],
    ['until when are you open', 'OpeningHours'],
    ['help me', 'Help'],
    ['never mind', 'Cancel'],
  ])('understands %p as %s', async (text, intent) => {
    const reply = await chat().say(text);

    expect(reply.sessionState?.intent?.name).toBe(intent);
  });

  it.each([
    "what's the weather",
    'tell me a joke',
    'who won the election',
    'asdf qwpo zxmn',
    'the sky is green',
    '🦷',
    '???',
    'he was 12345 years old',
    'how do I bake a cake',
    'my car needs new tires',
  ])('falls back on %p', async (text) => {
    const reply = await chat().say(text);

    expect(standing(reply)).toBe('FallbackIntent ReadyForFulfillment Close');
  });

  it('7.12 scores an utterance as it stands with exactly 1', async () => {
    const reply = await chat().say('Do you have a FREE slot, this week?');

    expect(reply.interpretations?.[0]?.nluConfidence?.score).toBe(1);
  });

  it('7.12 scores a paraphrase between the threshold and 0.95', async () => {
    const score =
      (await chat().say('I would love to visit the dentist')).interpretations?.[0]?.nluConfidence?.score ?? 0;

    expect(score).toBeGreaterThanOrEqual(0.4);
    expect(score).toBeLessThanOrEqual(0.95);
  });

  it('3.8 puts FallbackIntent first, without a score, when every score is below the threshold', async () => {
    const [first, ...others] = (await chat().say('the sky is green')).interpretations ?? [];

    expect(first?.intent?.name).toBe('FallbackIntent');
    expect(first?.nluConfidence).toBeUndefined();
    expect(others.length).toBeLessThanOrEqual(4);
    expect(others.every(({ nluConfidence }) => (nluConfidence?.score ?? 1) < 0.4)).toBe(true);
  });

  it('2.1 ranks at most five readings; alternatives carry name and slots only', async () => {
    const readings = (await chat().say('I need an appointment')).interpretations ?? [];

    expect(readings.length).toBeLessThanOrEqual(5);
    expect(readings.map(({ intent }) => intent?.name)).toContain('FallbackIntent');
    expect(
      readings.slice(1).every(
        ({ intent }) =>
          Object.keys(intent ?? {})
            .sort()
            .join() === 'name,slots',
      ),
    ).toBe(true);
  });

  it('is deterministic', async () => {
    const one = await chat().say('is there a slot free on Friday');
    const other = await chat().say('is there a slot free on Friday');

    expect(other.interpretations).toEqual(one.interpretations);
  });
});

describe('slots in the first sentence', () => {
  it('3.15 fills a placeholder of an utterance: "has 00123 been paid"', async () => {
    const reply = await chat().say('has 00123 been paid?');

    expect(standing(reply)).toBe('LookUpBill InProgress ElicitSlot Email');
    expect(reply.sessionState?.intent?.slots?.['BillNumber']?.value).toEqual({
      originalValue: '00123',
      interpretedValue: '123',
      resolvedValues: ['123'],
    });
  });

  it('3.3 captures several slots of one sentence, optional ones too', async () => {
    const reply = await chat().say('please book a cavity on friday, my number is 555-123-4567');

    expect(['Treatment', 'Day', 'Phone'].map((slot) => valueOf(reply, slot))).toEqual([
      'Filling',
      '2025-03-07',
      '5551234567',
    ]);
    expect(standing(reply)).toBe('BookAppointment ReadyForFulfillment Close');
  });

  it('3.3 asks for what is missing, in order of priority', async () => {
    const reply = await chat().say('make an appointment for tomorrow');

    expect(valueOf(reply, 'Day')).toBe('2025-03-06');
    expect(said(reply)).toEqual(['What is the Treatment?']);
  });

  it('2.1 has every slot of the intent as a key, null when unfilled', async () => {
    const reply = await chat().say('I received a bill');

    expect(reply.sessionState?.intent?.slots).toEqual({ BillNumber: null, Email: null });
  });
});
