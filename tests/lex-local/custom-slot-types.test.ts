import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAsk, slotOf } from './support/asking.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import type { SlotTypeDefinition } from './support/definition.ts';

const offices: SlotTypeDefinition = {
  slotTypeName: 'Offices',
  valueSelectionSetting: { resolutionStrategy: 'TopResolution' },
  slotTypeValues: [
    { sampleValue: { value: 'Three Rivers' }, synonyms: [{ value: 'three' }] },
    { sampleValue: { value: 'Downtown' }, synonyms: [{ value: 'city branch' }, { value: 'center' }] },
  ],
};

let clinic: Clinic;
const { answer, chatAbout } = createAsk(() => clinic, { slotTypes: [offices] });

beforeAll(async () => {
  clinic = await startClinic();
});
afterAll(() => clinic.close());

describe('3.15 custom slot types', () => {
  it.each([
    ['Filling', 'Filling'],
    ['I think I have a CAVITY', 'Filling'],
    ['two cavities', 'Filling'],
    ['a root canal, please', 'Root Canal'],
    ['a filling or a cleaning', 'Filling'],
    ['checkup', null],
    ['check up', 'Check-up'],
    ['cleanings', 'Cleaning'],
    ['prophilaxis', 'Cleaning'],
    ['something else', null],
  ])('TopResolution reads %p as %p', async (text, canonical) => {
    expect((await answer('Treatments', text))?.[1] ?? null).toBe(canonical);
  });

  it.each([
    ['three rivers', 'Three Rivers'],
    ['the thre rivers one', 'Three Rivers'],
    ['your city branches', 'Downtown'],
    ['the cneter', 'Downtown'],
    ['there', null],
    ['enter', null],
  ])('takes %p for %p: slips are read, other words are not', async (text, canonical) => {
    expect((await answer('Offices', text))?.[1] ?? null).toBe(canonical);
  });

  it('TopResolution has the canonical value as its one resolved value', async () => {
    const chat = await chatAbout('Treatments');

    expect(slotOf(await chat.say('a cavity'))).toEqual({
      originalValue: 'cavity',
      interpretedValue: 'Filling',
      resolvedValues: ['Filling'],
    });
  });

  it.each([
    ['I have Tooth Pain', 'Tooth Pain', 'toothache'],
    ['bleding gums', 'bleding gums', 'bleeding gums'],
  ])('OriginalValue keeps what was said in %p and resolves it', async (text, said, canonical) => {
    const chat = await chatAbout('Symptoms');

    expect(slotOf(await chat.say(text))).toEqual({
      originalValue: said,
      interpretedValue: said,
      resolvedValues: [canonical],
    });
  });

  it('OriginalValue accepts a value that is not listed, with nothing resolved', async () => {
    const chat = await chatAbout('Symptoms');

    expect(slotOf(await chat.say(' a loose crown '))).toEqual({
      originalValue: 'a loose crown',
      interpretedValue: 'a loose crown',
      resolvedValues: [],
    });
  });
});
