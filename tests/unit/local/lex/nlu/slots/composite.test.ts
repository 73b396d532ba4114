import { describe, expect, it } from '@jest/globals';
import { createCompositeResolver } from '../../../../../../local/lex/nlu/slots/composite.ts';
import { createResolvers } from '../../../../../../local/lex/nlu/slots/registry.ts';

const resolvers = createResolvers({ slotTypes: [] } as never);
const place = createCompositeResolver(
  [
    { slotName: 'City', slotTypeName: 'AMAZON.City' },
    { slotName: 'Zip', slotTypeName: 'AMAZON.Number' },
    { slotName: 'Year', slotTypeName: 'AMAZON.Number' },
    { slotName: 'Mail', slotTypeName: 'AMAZON.EmailAddress' },
  ],
  ({ slotTypeName }) => resolvers(slotTypeName),
);

function read(text: string, asked?: string, filled: string[] = []) {
  const span = place.elicit(text, { now: 0, composite: { asked, filled } });
  const parts = Object.entries(span?.value.subSlots ?? {}).map(([name, { interpretedValue }]) => [
    name,
    interpretedValue,
  ]);
  return Object.fromEntries(parts) as Record<string, string>;
}

describe('a composite value', () => {
  it.each([
    ['Springfield, 62704', { City: 'Springfield', Zip: '62704' }],
    ['62704 1999', { Zip: '62704', Year: '1999' }],
    ['me@example.com and 62704', { Mail: 'me@example.com', Zip: '62704' }],
    ['what do you want all of this for', {}],
  ])('is read out of %p', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives a value to the sub-slot that was asked for before others of its type', () => {
    expect(read('1999', 'Year')).toEqual({ Year: '1999' });
  });

  it('takes the whole answer for an open sub-slot that was asked for', () => {
    expect(read('the town of New York', 'City')).toEqual({ City: 'the town of New York' });
  });

  it('leaves sub-slots alone that have a value', () => {
    expect(read('1999', undefined, ['City', 'Zip'])).toEqual({ Year: '1999' });
  });

  it('is as a whole the values in the order of the type', () => {
    expect(place.elicit('62704, Springfield', { now: 0 })?.value).toMatchObject({
      originalValue: 'Springfield 62704',
      interpretedValue: 'Springfield 62704',
    });
  });
});
