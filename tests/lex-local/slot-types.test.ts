import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreateSlotTypeCommand } from '@aws-sdk/client-lex-models-v2';
import { createAsk, slotOf } from './support/asking.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import type { SlotTypeDefinition } from './support/definition.ts';
import { createDraft } from './support/deploy.ts';

const withRegex = (slotTypeName: string, pattern: string): SlotTypeDefinition => ({
  slotTypeName,
  parentSlotTypeSignature: 'AMAZON.AlphaNumeric',
  valueSelectionSetting: { resolutionStrategy: 'OriginalValue', regexFilter: { pattern } },
});

const slotTypes = [
  withRegex('Chart', '[A-DP-T]{3} [1-5]{1,3}'),
  withRegex('Parcel', 'CP[0-9]{9}US'),
  withRegex('Nested', '(([A-Z]{1,30}){1,30}){1,30}[0-9]'),
  withRegex('Long', '[\\u0041-\\u005A]{10,40}'),
];
let clinic: Clinic;
const { answer, chatAbout } = createAsk(() => clinic, { slotTypes });

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

describe('5.11 slot types of words', () => {
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
    ['John', 'John'],
    ['Emily', 'Emily'],
    ['my name is Zoë', 'Zoë'],
    ["I'm Mary-Jane", 'Mary-Jane'],
    ['John Smith', 'John'],
    ["it's Seán, thanks", 'Seán'],
  ])('AMAZON.FirstName reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.FirstName', text)).toEqual([interpreted, interpreted]);
  });

  it('AMAZON.FirstName has no related names', async () => {
    const chat = await chatAbout('AMAZON.FirstName');

    expect(slotOf(await chat.say('John'))?.resolvedValues).toEqual(['John']);
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
    ['APQ123', 'APQ123'],
    ['it is AB-1234', 'AB-1234'],
    ['ticket A12 please', 'A12'],
    ['123', '123'],
    ['word', 'word'],
  ])('AMAZON.AlphaNumeric reads %p', async (text, interpreted) => {
    expect(await answer('AMAZON.AlphaNumeric', text)).toEqual([interpreted, interpreted]);
  });

  it.each([
    ['Chart', 'my chart is PQR 5, thanks', 'PQR 5'],
    ['Chart', 'XYZ 5', undefined],
    ['Parcel', "it's CP123456789US.", 'CP123456789US'],
    ['Parcel', 'CP1234US', undefined],
    ['Nested', 'AB1', 'AB1'],
    ['Nested', 'A'.repeat(30), undefined],
    ['Long', 'A'.repeat(30), 'A'.repeat(30)],
    ['Long', 'A'.repeat(31), undefined],
  ])('a %s with a regular expression in %p is %p', async (type, text, value) => {
    expect((await answer(type, text))?.[1]).toBe(value);
  });

  it.each([
    ['[A-Z]+', "the operator '+'"],
    ['[A-Z]*', "the operator '*'"],
    ['[A-Z]{2,}', "the operator '{2,}'"],
    ['A.C', "the operator '.'"],
    ['[A-Z', 'it is no regular expression'],
  ])('a slot type with the regular expression %p is refused', async (pattern, why) => {
    const { at } = await createDraft(clinic.models, { intents: [] });
    const creating = clinic.models.send(new CreateSlotTypeCommand({ ...at, ...withRegex('Refused', pattern) }));

    await expect(creating).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(why) as unknown,
    });
  });

  it.each([
    ['Yes', ['Yeah', 'Yep', 'Ok', 'Sure', 'I have it', 'I can agree', 'yes please']],
    ['No', ['Nope', 'Negative', 'Naw', 'Forget it', "I'll decline", 'No way', "nope, I don't"]],
    ['Maybe', ["It's possible", 'Perhaps', 'Sometimes', 'I might', 'That could be right', 'maybe']],
    ["Don't know", ['Dunno', 'Unknown', 'No idea', 'Not sure about it', 'Who knows', 'I have no idea']],
  ])('AMAZON.Confirmation reads %s in its documented words', async (interpreted, texts) => {
    for (const text of texts) expect(await answer('AMAZON.Confirmation', text)).toEqual([text, interpreted]);
  });

  it('AMAZON.FreeFormInput takes the whole answer, and no other intent', async () => {
    expect(await answer('AMAZON.FreeFormInput', 'cancel, my back hurts 12345')).toEqual([
      'cancel, my back hurts 12345',
      'cancel, my back hurts 12345',
    ]);
  });
});
