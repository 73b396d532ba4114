import { describe, expect, it } from '@jest/globals';
import { firstTouch, LEAD_CLASSES, routeOf } from '#business/leads/index';

describe('a route', () => {
  it.each([
    ['hot', '2026-03-09', undefined],
    ['warm', '2026-03-09', { program: 'nurture', step: 1, on: '2026-03-10' }],
    ['cold', '2026-03-09', { program: 'newsletter', step: 1, on: '2026-04-01' }],
    ['cold', '2026-12-31', { program: 'newsletter', step: 1, on: '2027-01-01' }],
    ['prospect', '2026-03-31', { program: 'promotion', step: 1, on: '2026-04-01' }],
    ['prospect', '2026-04-01', { program: 'promotion', step: 1, on: '2026-07-01' }],
    ['prospect', '2026-11-23', { program: 'promotion', step: 1, on: '2027-01-01' }],
  ] as const)('of a %s lead begins, seen from %s, with %j', (leadClass, today, touch) => {
    expect(firstTouch(leadClass, today)).toEqual(touch);
  });

  it('asks sales to call those who are sent nothing, and nobody else', () => {
    for (const leadClass of LEAD_CLASSES) {
      const { opensSalesCase, offersCallback, program } = routeOf(leadClass);
      expect([opensSalesCase, offersCallback]).toEqual([!program, !program]);
    }
  });
});
