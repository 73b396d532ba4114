import { describe, expect, it } from '@jest/globals';
import { createCustomResolver } from '../../../../../../local/lex/nlu/slots/custom.ts';
import { createListResolver } from '../../../../../../local/lex/nlu/slots/list.ts';

const listOf = (resolutionStrategy: 'TopResolution' | 'OriginalValue') =>
  createListResolver(
    createCustomResolver({
      slotTypeName: 'Sizes',
      valueSelectionSetting: { resolutionStrategy },
      slotTypeValues: ['small', 'large', 'rock and roll'].map((value) => ({ sampleValue: { value } })),
    }),
  );
const now = { now: 0 };
const valuesOf = (span: { value: { values?: { interpretedValue: string | null }[] } } | undefined) =>
  span?.value.values?.map(({ interpretedValue }) => interpretedValue);

describe('a list of values', () => {
  it.each([
    ['small and large', ['small', 'large']],
    ['small large', ['small', 'large']],
    ['small, large, rock and roll', ['small', 'large', 'rock and roll']],
    ['I take larg & small', ['large', 'small']],
    ['none of them', undefined],
  ])('of a restricted type reads %p', (text, expected) => {
    expect(valuesOf(listOf('TopResolution').elicit(text, now))).toEqual(expected);
  });

  it.each([
    ['small, medium and large', ['small', 'medium', 'large']],
    ['small, and bring me the bill', ['small']],
    ['medium and tiny', ['medium', 'tiny']],
  ])('of an open type also takes short words that are not listed: %p', (text, expected) => {
    expect(valuesOf(listOf('OriginalValue').elicit(text, now))).toEqual(expected);
  });

  it('stands from its first to its last value', () => {
    const span = listOf('TopResolution').elicit('a small and a large one', now);

    expect(span).toMatchObject({ start: 2, end: 19, value: { originalValue: 'small and a large' } });
  });

  it.each([
    ['small, large', true],
    ['small and purple', false],
    [' , ', false],
  ])('accepts %p as a whole: %p', (text, isAccepted) => {
    expect(listOf('TopResolution').accept(text, now) !== undefined).toBe(isAccepted);
  });
});
