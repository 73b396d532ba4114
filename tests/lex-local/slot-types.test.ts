import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking, symptoms, treatments } from './fixtures/dentist.ts';
import type { Clinic, Reply } from './support/clinic.ts';
import { standing, startClinic } from './support/clinic.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

/** The value that an answer gives a slot of the type: [originalValue, interpretedValue], or null for none. */
async function answer(type: string, text: string): Promise<unknown> {
  const chat = await chatAbout(type);
  await chat.say('ask me');
  const value = slotOf(await chat.say(text));
  return value ? [value.originalValue, value.interpretedValue] : null;
}

const chats = new Map<string, Awaited<ReturnType<Clinic['deploy']>>>();

async function chatAbout(type: string) {
  const bot = chats.get(type) ?? (await clinic.deploy({ slotTypes: [treatments, symptoms], intents: [asking(type)] }));
  chats.set(type, bot);
  return bot.chat();
}

const slotOf = (reply: Reply) => reply.sessionState?.intent?.slots?.['Answer']?.value;

/** Today is Wednesday 2025-03-05. */
describe('5.11 built-in slot types', () => {
  it.each([
    ['12345', '12345', '12345'],
    ["It's order 12345", '12345', '12345'],
    ['00123', '00123', '123'],
    ['#12345.', '12345', '12345'],
    ['maybe around $50', '50', '50'],
    ['1,200 please', '1,200', '1200'],
    ['minus 15', 'minus 15', '-15'],
    ['-3.5', '-3.5', '-3.5'],
    ['forty two', 'forty two', '42'],
    ['two hundred and five', 'two hundred and five', '205'],
    ['one two three four five', 'one two three four five', '12345'],
    ['point forty two', 'point forty two', '0.42'],
    ['the first one', 'one', '1'],
  ])('AMAZON.Number reads %p', async (text, original, interpreted) => {
    expect(await answer('AMAZON.Number', text)).toEqual([original, interpreted]);
  });

  it.each(['I have no idea', 'a1b2c3', 'john@example.com', '555-123-4567'])(
    'AMAZON.Number finds none in %p',
    async (text) => {
      expect(await answer('AMAZON.Number', text)).toBeNull();
    },
  );

  it.each([
    ['john.doe@email.com', 'john.doe@email.com'],
    ["sure, it's John_Doe+shop@mail.example.co.uk.", 'John_Doe+shop@mail.example.co.uk'],
    ['john dot doe at email dot com', 'john.doe@email.com'],
  ])('AMAZON.EmailAddress reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.EmailAddress', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each(['john@', '@example.com', 'john at home', 'a@b'])('AMAZON.EmailAddress finds none in %p', async (text) => {
    expect(await answer('AMAZON.EmailAddress', text)).toBeNull();
  });

  it.each([
    ['+1 (509) 555-1212', '+15095551212'],
    ['(509) 555-1212', '5095551212'],
    ['555-1212', '5551212'],
    ['call me at 555-123-4567 please', '5551234567'],
    ['5551234567', '5551234567'],
    ['+44 20 7946 0958', '+442079460958'],
  ])('AMAZON.PhoneNumber reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.PhoneNumber', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each(['12345', '4111111111111111', 'no phone'])('AMAZON.PhoneNumber finds none in %p', async (text) => {
    expect(await answer('AMAZON.PhoneNumber', text)).toBeNull();
  });

  it.each([
    ['John', 'John'],
    ['my name is Zoë', 'Zoë'],
    ["I'm Mary-Jane", 'Mary-Jane'],
    ['John Smith', 'John'],
    ["it's Seán, thanks", 'Seán'],
  ])('AMAZON.FirstName reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.FirstName', text)).toEqual([interpreted, interpreted]);
  });

  it.each([
    ['Smith', 'Smith'],
    ["O'Neill", "O'Neill"],
    ['my last name is van Dyk', 'van Dyk'],
    ['John Smith', 'Smith'],
  ])('AMAZON.LastName reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.LastName', text)).toEqual([interpreted, interpreted]);
  });

  it.each(['why do you ask?', 'not right now', 'I want to return this', '12345'])(
    'AMAZON.FirstName takes no name from %p',
    async (text) => {
      expect(await answer('AMAZON.FirstName', text)).toBeNull();
    },
  );

  it.each([
    ['2025-12-24', '2025-12-24'],
    ['today', '2025-03-05'],
    ['maybe tomorrow', '2025-03-06'],
    ['the day after tomorrow', '2025-03-07'],
    ['friday', '2025-03-07'],
    ['wednesday', '2025-03-05'],
    ['next wednesday', '2025-03-12'],
    ['March 3', '2026-03-03'],
    ['on the 5th of June 2025', '2025-06-05'],
    ['12/24', '2025-12-24'],
    ['in 3 days', '2025-03-08'],
    ['two weeks ago', '2025-02-19'],
    ['next month', '2025-04-30'],
    ['next year', '2026-12-31'],
    ['the 1st', '2025-04-01'],
  ])('AMAZON.Date reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.Date', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each(['February 30', 'whenever', '2025-13-01'])('AMAZON.Date finds none in %p', async (text) => {
    expect(await answer('AMAZON.Date', text)).toBeNull();
  });

  it.each([
    ['3pm', '15:00'],
    ['at 3:30 p.m.', '15:30'],
    ['12 am', '00:00'],
    ['15:45', '15:45'],
    ['at 3 in the afternoon', '15:00'],
    ['noon', '12:00'],
    ['in the morning', 'MO'],
    ['8 at night', '20:00'],
  ])('AMAZON.Time reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.Time', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each(['at 3', '10', '10:00'])('AMAZON.Time asks again for the ambiguous %p', async (text) => {
    const chat = await chatAbout('AMAZON.Time');
    await chat.say('ask me');
    const reply = await chat.say(text);

    expect(standing(reply)).toBe('Ask InProgress ElicitSlot Answer');
  });

  it.each([
    ['pm', '15:00'],
    ['in the morning', '03:00'],
  ])('AMAZON.Time takes %p to settle an ambiguous time', async (text, interpreted) => {
    const chat = await chatAbout('AMAZON.Time');
    for (const line of ['ask me', 'at 3']) await chat.say(line);

    expect(slotOf(await chat.say(text))?.interpretedValue).toBe(interpreted);
  });

  it.each([
    ['it is AB-1234', 'AB-1234'],
    ['ticket A12 please', 'A12'],
    ['word', 'word'],
  ])('AMAZON.AlphaNumeric reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.AlphaNumeric', text)).toEqual([interpreted, interpreted]);
  });

  it.each([
    ['yes please', 'Yes'],
    ["nope, I don't", 'No'],
    ['maybe', 'Maybe'],
    ['I have no idea', "Don't know"],
  ])('AMAZON.Confirmation reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.Confirmation', text)).toEqual([text, interpreted]);
  });

  it('AMAZON.FreeFormInput takes the whole answer, and no other intent', async () => {
    expect(await answer('AMAZON.FreeFormInput', 'cancel, my back hurts 12345')).toEqual([
      'cancel, my back hurts 12345',
      'cancel, my back hurts 12345',
    ]);
  });
});

describe('3.15 custom slot types', () => {
  it.each([
    ['Filling', 'Filling'],
    ['I think I have a CAVITY', 'Filling'],
    ['a root canal, please', 'Root Canal'],
    ['checkup', null],
    ['check up', 'Check-up'],
    ['cleanings', 'Cleaning'],
    ['prophilaxis', 'Cleaning'],
    ['something else', null],
    ['the fillings', 'Filling'],
  ])('TopResolution reads %p as %p', async (text, canonical) => {
    const value = (await answer('Treatments', text)) as string[] | null;

    expect(value?.[1] ?? null).toBe(canonical);
  });

  it('OriginalValue keeps what was said and resolves a synonym', async () => {
    const chat = await chatAbout('Symptoms');
    await chat.say('ask me');

    expect(slotOf(await chat.say('I have Tooth Pain'))).toEqual({
      originalValue: 'Tooth Pain',
      interpretedValue: 'Tooth Pain',
      resolvedValues: ['toothache'],
    });
  });

  it('OriginalValue accepts a value that is not listed, with nothing resolved', async () => {
    const chat = await chatAbout('Symptoms');
    await chat.say('ask me');

    expect(slotOf(await chat.say(' a loose crown '))).toEqual({
      originalValue: 'a loose crown',
      interpretedValue: 'a loose crown',
      resolvedValues: [],
    });
  });
});
