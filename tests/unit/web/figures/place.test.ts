import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvOf } from '../../../../web/staff/figures/csv.ts';
import { type FiguresPlace, figuresPlaceAt, hrefOf, queryOf } from '../../../../web/staff/figures/place.ts';
import { together } from '../../../../web/staff/figures/together.ts';

const period: fc.Arbitrary<FiguresPlace['period']> = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((days) => ({ days })),
  fc.constant({ from: '2026-03-01', to: '2026-03-31' }),
);
const place: fc.Arbitrary<FiguresPlace> = fc
  .record({
    period,
    by: fc.constantFrom('tier' as const, 'channel' as const, 'variant' as const),
    figure: fc.constantFrom(undefined, 'drop-off', 'revenue'),
  })
  .map(({ figure, ...rest }) => ({ ...rest, ...(figure !== undefined && { figure }) }));

describe('a place', () => {
  it('is found again by its address', () => {
    fc.assert(
      fc.property(place, (one) => {
        const { figure } = one;
        const href = hrefOf(one, { ...(figure !== undefined && { figure }) });

        expect(figuresPlaceAt(href.replace('#/figures/', ''))).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  it('is the last 30 days by tier where an address says nothing that is known', () => {
    expect(figuresPlaceAt('0.2026-03-01.?')).toEqual({ period: { days: 30 }, by: 'tier' });
    expect(queryOf(figuresPlaceAt(''))).toBe('days=30');
    expect(queryOf(figuresPlaceAt('2026-03-01.2026-03-31'))).toBe('from=2026-03-01&to=2026-03-31');
  });
});

it('csvOf quotes what needs it, and leaves no text a formula', () => {
  expect(csvOf([['a,b', 'say "x"', '=1+1', -1, undefined]])).toBe('"a,b","say ""x""",\'=1+1,-1,\r\n');
});

describe('together', () => {
  it('takes parts as one: all numerators over all denominators', () => {
    const part = { kpi: 'capture-rate', before: { numerator: 1, denominator: 2, value: 0.5 } };

    expect(
      together([
        { ...part, label: 'a', numerator: 1, denominator: 2, value: 0.5 },
        { ...part, label: 'b', numerator: 0, denominator: 8, value: 0 },
      ]),
    ).toEqual({
      ...{ kpi: 'capture-rate', numerator: 1, denominator: 10, value: 0.1 },
      before: { numerator: 2, denominator: 4, value: 0.5 },
    });
  });

  it('is nothing of nothing', () => {
    expect(together([])).toBeUndefined();
  });
});
