import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assisted } from './fixtures/dentist.ts';
import type { Chat, Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import type { BotDefinition } from './support/definition.ts';
import { optional, required, utterances } from './support/definition.ts';

const categories = {
  slotTypeName: 'Categories',
  valueSelectionSetting: { resolutionStrategy: 'TopResolution' as const },
  slotTypeValues: [
    { sampleValue: { value: 'Electronics' }, synonyms: [{ value: 'gadgets' }] },
    { sampleValue: { value: 'Home' } },
  ],
};

const shop: BotDefinition = {
  locale: assisted(),
  slotTypes: [categories],
  intents: [
    {
      intentName: 'Return',
      sampleUtterances: utterances(
        'return my order',
        'return order {Number}',
        'I bought something and want to return it',
      ),
      slots: [
        required('Reason', 'AMAZON.FreeFormInput'),
        optional('Number', 'AMAZON.Number'),
        optional('Category', 'Categories'),
        optional('Day', 'AMAZON.Date'),
        optional('Hour', 'AMAZON.Time'),
        optional('Paid', 'AMAZON.Currency'),
      ],
    },
    {
      intentName: 'Contact',
      sampleUtterances: utterances('call me', 'email me', 'call me on my mobile or email me'),
      slots: [
        required('Topic', 'AMAZON.FreeFormInput'),
        optional('Phone', 'AMAZON.PhoneNumber'),
        optional('Email', 'AMAZON.EmailAddress'),
      ],
    },
    {
      intentName: 'Move',
      sampleUtterances: utterances('I am moving', 'I moved to another place', 'change my address'),
      slots: [
        required('Note', 'AMAZON.FreeFormInput'),
        optional('City', 'AMAZON.City'),
        optional('State', 'AMAZON.State'),
        optional('Country', 'AMAZON.Country'),
        optional('Street', 'AMAZON.StreetName'),
        optional('Stay', 'AMAZON.Duration'),
      ],
    },
  ],
};

let clinic: Clinic;
let chat: () => Chat;

beforeAll(async () => {
  clinic = await startClinic();
  ({ chat } = await clinic.deploy(shop));
});
afterAll(() => clinic.close());

/** The interpreted values that a first sentence fills. */
async function filledBy(text: string): Promise<Record<string, string | undefined>> {
  const { sessionState } = await chat().say(text);
  const slots = Object.entries(sessionState?.intent?.slots ?? {});
  return Object.fromEntries(slots.flatMap(([name, slot]) => (slot ? [[name, slot.value?.interpretedValue]] : [])));
}

describe('3.3 slots in free sentences', () => {
  it.each([
    [
      'Call me on my mobile at 555-123-4567 or email me at john@company.com',
      { Phone: '5551234567', Email: 'john@company.com' },
    ],
    [
      'I want to return it, I bought some electronics last week, order number was something like 12345',
      { Number: '12345', Category: 'Electronics', Day: '2025-02-24' },
    ],
    ['return order 12345 on march 7 at 3pm', { Number: '12345', Day: '2025-03-07', Hour: '15:00' }],
    ['return my order, I bought it on 3/3 for $59.99', { Day: '2026-03-03', Paid: 'USD 59.99' }],
    ['return my order, it was 20% off', {}],
    ['I am moving to Austin, Texas for 3 months', { City: 'Austin', State: 'Texas', Stay: 'P3M' }],
    ['I moved to 42 Wallaby Way in Sydney', { Street: 'Wallaby Way', City: 'Sydney' }],
    ['change my address, I live in germany', { Country: 'germany' }],
    ['I am moving to Germany', { Country: 'Germany' }],
    ['I am moving to New York next month', { City: 'New York' }],
  ])('%p fills %j', async (text, expected) => {
    expect(await filledBy(text)).toEqual(expected);
  });
});
