import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking } from './fixtures/dentist.ts';
import { createAsk } from './support/asking.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';

let clinic: Clinic;
const { answer } = createAsk(() => clinic);
const inBritain = createAsk(() => clinic, { localeId: 'en_GB' });

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

describe('5.11 slot types of places', () => {
  it.each([
    ['New York', 'New York'],
    ['I live in New York', 'New York'],
    ['san francisco, please', 'san francisco'],
    ["I'm from The Hague", 'The Hague'],
    ['London, UK', 'London'],
    ['ship it to St. Louis', 'St. Louis'],
  ])('AMAZON.City reads %p', async (text, value) => {
    expect(await answer('AMAZON.City', text)).toEqual([value, value]);
  });

  it.each([
    ['Germany', 'Germany'],
    ['we are in the United States now', 'United States'],
    ['please send it to germany', 'germany'],
    ['Narnia', 'Narnia'],
  ])('AMAZON.Country reads %p', async (text, value) => {
    expect(await answer('AMAZON.Country', text)).toEqual([value, value]);
  });

  it.each([
    ['Bavaria', 'Bavaria'],
    ['Fukushima Prefecture', 'Fukushima Prefecture'],
    ['Pacific Northwest', 'Pacific Northwest'],
    ['Queensland', 'Queensland'],
    ['Wales', 'Wales'],
    ['I live in Austin, Texas', 'Texas'],
  ])('AMAZON.State reads %p', async (text, value) => {
    expect(await answer('AMAZON.State', text)).toEqual([value, value]);
  });

  it.each([
    ['Canberra Avenue', 'Canberra Avenue'],
    ['Front Street', 'Front Street'],
    ['Market Road', 'Market Road'],
    ["it's 221B Baker Street", 'Baker Street'],
    ['42 Wallaby Way, Sydney', 'Wallaby Way'],
    ['Unter den Linden', 'Unter den Linden'],
  ])('AMAZON.StreetName reads %p', async (text, value) => {
    expect(await answer('AMAZON.StreetName', text)).toEqual([value, value]);
  });

  it.each(['what do you mean?', 'no', '12345', 'I want to cancel my order'])(
    'AMAZON.City takes no place from %p',
    async (text) => {
      expect(await answer('AMAZON.City', text)).toBeNull();
    },
  );

  it.each([
    ['DN55 1PT', 'DN55 1PT'],
    ['sw1a1aa', 'SW1A 1AA'],
    ['it is w1a 0ax, thanks', 'W1A 0AX'],
    ['M1 1AE', 'M1 1AE'],
    ['b338th', 'B33 8TH'],
    ['cr2  6xh', 'CR2 6XH'],
  ])('AMAZON.UKPostalCode reads %p', async (text, interpreted) => {
    expect(await inBritain.answer('AMAZON.UKPostalCode', text)).toEqual([expect.any(String), interpreted]);
  });

  it.each(['12345', 'SW1A', 'AAA1 1AA', 'M1 1AEB'])('AMAZON.UKPostalCode finds none in %p', async (text) => {
    expect(await inBritain.answer('AMAZON.UKPostalCode', text)).toBeNull();
  });

  it.each([
    ['AMAZON.UKPostalCode', 'en_US'],
    ['AMAZON.AlphaNumeric', 'ko_KR'],
    ['AMAZON.Currency', 'de_DE'],
    ['AMAZON.Confirmation', 'es_US'],
  ])('7.26 %s is unknown to %s: the build fails and says so', async (type, localeId) => {
    const deployed = clinic.deploy({ intents: [asking(type)], locale: { localeId } });

    await expect(deployed).rejects.toThrow(
      `Slot 'Answer' of intent 'Ask' has the type '${type}', which ${localeId} does not have.`,
    );
  });
});
