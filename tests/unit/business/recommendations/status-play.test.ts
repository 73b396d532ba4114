import { describe, expect, it } from '@jest/globals';
import { playAfterStatus } from '#business/recommendations/index';
import { anOrder } from '../../../support/an-order.ts';

const preparing = anOrder({ expectedOn: '2026-03-12' });

describe('what follows an answer about an order', () => {
  it.each([
    ['2026-03-11', 'expedite'],
    ['2026-03-12', 'deals'],
    ['2026-03-13', 'deals'],
  ])('with faster delivery on %s instead of 12 March: %s', (expeditedArrivesOn, kind) => {
    expect(playAfterStatus(preparing, { expeditedArrivesOn, dealsIn: 'Home' })).toMatchObject({ kind });
  });

  it('expedites nothing that has left', () => {
    const shipped = anOrder({ status: 'shipped', expectedOn: '2026-03-12' });

    expect(playAfterStatus(shipped, { expeditedArrivesOn: '2026-03-10', dealsIn: 'Home' })).toEqual({
      kind: 'deals',
      category: 'Home',
    });
  });

  it('asks for later where nothing goes with the order', () => {
    expect(playAfterStatus(preparing, { dealsIn: undefined })).toEqual({ kind: 'capture' });
  });
});
