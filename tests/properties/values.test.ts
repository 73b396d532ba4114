import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCorrection, findValues, KIND_OF_SLOT, type ValueKind } from '#conversation/understanding/values/index';

const today = '2026-03-11';
const KINDS = [
  ...new Set(Object.values(KIND_OF_SLOT).flatMap((slots): (ValueKind | null)[] => Object.values(slots))),
].filter((kind) => kind !== null);

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    'order ',
    '12345',
    ' sorry, ',
    'not ',
    '$',
    '50',
    ' at 3 ',
    'tomorrow ',
    'call me ',
    '@',
    'John ',
    'İ',
    '１２',
  ),
  fc.emailAddress(),
  fc.nat().map(String),
);
const words = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
const asked = fc.option(fc.constantFrom(...KINDS), { nil: undefined });

describe('whatever a customer types', () => {
  it('every value has its literal words, and a number for an order has three to twelve digits', () => {
    fc.assert(
      fc.property(words, asked, (said, kind) => {
        for (const found of findValues(said, { asked: kind, today })) {
          expect(said).toContain(found.words);
          expect(found.words).not.toBe('');
          if (found.kind === 'orderNumber') expect(found.value).toMatch(/^\d{3,12}$/);
        }
      }),
    );
  });

  it('a correction gives a known kind another value', () => {
    const known = { orderNumber: '12345', email: 'jane@x.com', firstName: 'John', budget: '50' };

    fc.assert(
      fc.property(words, asked, (said, kind) => {
        const correction = findCorrection(said, known, { asked: kind, today });
        if (!correction) return;

        expect(known).toHaveProperty(correction.kind, correction.before);
        expect(correction.value).not.toBe(correction.before);
      }),
    );
  });
});

it('no value is ever taken for what identifies a payer', () => {
  const payment = Object.values(KIND_OF_SLOT).flatMap((slots) =>
    Object.entries(slots).filter(([slot]) => slot.startsWith('Payment')),
  );

  expect(payment.length).toBeGreaterThan(0);
  for (const [, kind] of payment) expect(kind).toBeNull();
});
