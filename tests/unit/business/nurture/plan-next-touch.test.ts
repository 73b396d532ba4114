import { describe, expect, it } from '@jest/globals';
import { isTooEarly, planNextTouch, templateOf } from '#business/nurture/index';
import { TEMPLATES } from '#business/notifications/index';
import { LEAD_CLASSES, TOUCH_PROGRAMS } from '#business/leads/index';
import { aStanding } from '../../../support/a-standing.ts';

const nurture = (step: number) => ({ program: 'nurture' as const, step, on: '2026-03-09' });

describe('after a touch', () => {
  it.each([
    [
      'the second mail comes three days after the first',
      nurture(1),
      'warm',
      '2026-03-09',
      { program: 'nurture', step: 2, on: '2026-03-12' },
    ],
    [
      'the third comes ten days after the first',
      nurture(2),
      'warm',
      '2026-03-12',
      { program: 'nurture', step: 3, on: '2026-03-19' },
    ],
    [
      'days that were missed are made up for once',
      nurture(1),
      'warm',
      '2026-03-20',
      { program: 'nurture', step: 2, on: '2026-03-23' },
    ],
    [
      'the newsletter follows the third',
      nurture(3),
      'warm',
      '2026-03-16',
      { program: 'newsletter', step: 1, on: '2026-04-01' },
    ],
    [
      'it leaves two weeks to the third',
      nurture(3),
      'warm',
      '2026-03-19',
      { program: 'newsletter', step: 1, on: '2026-05-01' },
    ],
    [
      'the next newsletter comes on the first of the month',
      { program: 'newsletter', step: 4, on: '2026-03-01' },
      'cold',
      '2026-03-01',
      { program: 'newsletter', step: 5, on: '2026-04-01' },
    ],
    [
      'the next promotion comes with the quarter',
      { program: 'promotion', step: 1, on: '2026-01-01' },
      'prospect',
      '2026-01-01',
      { program: 'promotion', step: 2, on: '2026-04-01' },
    ],
    [
      'the promotion rolls over the year',
      { program: 'promotion', step: 4, on: '2026-10-01' },
      'prospect',
      '2026-10-01',
      { program: 'promotion', step: 5, on: '2027-01-01' },
    ],
    [
      'another class begins another program',
      { program: 'newsletter', step: 4, on: '2026-03-01' },
      'prospect',
      '2026-03-01',
      { program: 'promotion', step: 1, on: '2026-04-01' },
    ],
    [
      'a hot lead is called instead',
      { program: 'newsletter', step: 4, on: '2026-03-01' },
      'hot',
      '2026-03-01',
      undefined,
    ],
  ] as const)('%s', (...row) => {
    const [, touch, leadClass, today, next] = row;

    expect(planNextTouch(touch, leadClass, today)).toEqual(next);
  });

  it('every planned touch has a template, and lies ahead', () => {
    const planned = TOUCH_PROGRAMS.flatMap((program) =>
      LEAD_CLASSES.flatMap((leadClass) =>
        [1, 2, 3, 4].flatMap(
          (step) => planNextTouch({ program, step, on: '2026-03-09' }, leadClass, '2026-03-09') ?? [],
        ),
      ),
    );

    for (const { program, step, on } of planned) {
      expect(TEMPLATES[templateOf(program, step)!].purpose).toBe('marketing');
      expect(on > '2026-03-09').toBe(true);
    }
  });
});

describe('a touch waits', () => {
  const at = (iso: string) => Date.parse(iso) / 1000;
  const granted = aStanding({ email: 'granted' }, '2026-03-09T12:00:00Z');
  it.each([
    ['for the confirmation', aStanding({ email: 'pending' }), '2026-03-09T12:00:00Z', true],
    ['for a day after it', granted, '2026-03-10T11:59:59Z', true],
    ['no longer', granted, '2026-03-10T12:00:00Z', false],
    ['for nothing that was refused', aStanding({ email: 'refused' }), '2026-03-09T12:00:00Z', false],
  ] as const)('%s', (_, standing, now, isEarly) => {
    expect(isTooEarly(standing, at(now))).toBe(isEarly);
  });
});
