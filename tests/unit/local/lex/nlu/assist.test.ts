import { describe, expect, it } from '@jest/globals';
import { assist, isAssistable } from '../../../../../local/lex/nlu/assist.ts';
import type { Resolver } from '../../../../../local/lex/nlu/slots/resolver.ts';
import { spanAt } from '../../../../../local/lex/nlu/slots/resolver.ts';

/** Takes any text as it is, so that a case sees what the type would be given to read. */
const echo: Resolver = {
  find: () => [],
  elicit: (text) => spanAt(text, [0, text.length], text.replace(/\s+/g, ' ')),
  accept: () => undefined,
  sample: '',
  isOpen: true,
};
const slot = (slotTypeName: string, slotResolutionStrategy: 'EnhancedFallback' | 'Default' = 'EnhancedFallback') => ({
  slotName: 'Answer',
  slotTypeName,
  valueElicitationSetting: { slotConstraint: 'Required' as const, slotResolutionSetting: { slotResolutionStrategy } },
});

describe('the second reading', () => {
  it.each([
    ['AMAZON.Number', 'two dozen or so', '24'],
    ['AMAZON.Number', 'maybe half a dozen', '6'],
    ['AMAZON.Number', 'just me', '1'],
    ['AMAZON.Date', 'on christmas eve', 'on december 24'],
    ['AMAZON.Date', "I think New Year's Eve", 'december 31'],
    ['AMAZON.Confirmation', 'well, why not', 'yes'],
    ['AMAZON.Confirmation', "I'd rather not", 'no'],
    ['AMAZON.PhoneNumber', 'double five five one two one two', '5551212'],
    ['AMAZON.AlphaNumeric', 'A as in alpha, B like bravo, one two', 'AB12'],
    ['AMAZON.City', "I'm from the big apple", 'New York'],
    ['AMAZON.Country', 'we live in the states', 'United States'],
  ])('%s of %p reads %p', (type, text, expected) => {
    const span = assist(slot(type), text, { now: 0 }, echo);

    expect([span?.value.interpretedValue, span?.value.originalValue]).toEqual([expected, text]);
  });

  it.each([
    ['AMAZON.Number', 'purple'],
    ['AMAZON.Date', 'the day after christmas'],
  ])('%s finds nothing in %p, for which there are no other words', (type, text) => {
    expect(assist(slot(type), text, { now: 0 }, echo)).toBeUndefined();
  });

  it.each([
    ['AMAZON.Number', 'EnhancedFallback', true],
    ['AMAZON.Number', 'Default', false],
    ['AMAZON.EmailAddress', 'EnhancedFallback', false],
    ['constructor', 'EnhancedFallback', false],
  ] as const)('%s with %s has one: %p', (type, strategy, expected) => {
    expect(isAssistable(slot(type, strategy))).toBe(expected);
  });
});
