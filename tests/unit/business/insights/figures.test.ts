import { describe, expect, it } from '@jest/globals';
import {
  cellKey,
  countsOfDays,
  daysFrom,
  daysUpTo,
  type Figure,
  type InsightsReader,
  type Measures,
  readFigures,
  readInsights,
  readWays,
} from '#business/insights/index';
import { sampleInsights } from '../../../support/figures-samples.ts';

/** Measures by day, tier and channel. */
function reading(...cells: readonly (readonly [day: string, of: string, measures: Measures])[]): InsightsReader {
  const counts = new Map(cells.map(([day, of, measures]) => [cellKey({ day, by: 'all', of }), measures]));
  return { countsBetween: (from, to) => Promise.resolve(countsOfDays(counts, from, to)) };
}

const find = (figures: readonly Figure[] = [], name: string) => figures.find(({ kpi }) => kpi === name);

describe('readFigures', () => {
  it('tells the days together beside as many days before', async () => {
    const reader = reading(
      ['2026-03-04', 'Gold/web', { conversations: 10, completed: 9 }],
      ['2026-03-06', 'Gold/web', { conversations: 4, completed: 1 }],
      ['2026-03-08', 'Gold/sms', { conversations: 4, completed: 2 }],
    );

    const { before, total } = await readFigures({ from: '2026-03-07', to: '2026-03-08' }, 'tier', reader);

    expect(before).toEqual({ from: '2026-03-05', to: '2026-03-06' });
    expect(find(total, 'conversation-completion')).toEqual({
      kpi: 'conversation-completion',
      ...{ numerator: 2, denominator: 4, value: 0.5 },
      before: { numerator: 1, denominator: 4, value: 0.25 },
    });
  });

  it('tells each day beside the one as far into the period before, and days without anything too', async () => {
    const reader = reading(
      ['2026-03-05', 'Gold/web', { conversations: 4, completed: 3 }],
      ['2026-03-08', 'Gold/web', { conversations: 4, completed: 2 }],
    );

    const { days } = await readFigures({ from: '2026-03-07', to: '2026-03-08' }, 'tier', reader);

    expect(days.map(({ day }) => day)).toEqual(['2026-03-07', '2026-03-08']);
    const [first, second] = days.map(({ figures }) => find(figures, 'conversation-completion'));
    expect(first).toEqual({
      ...{ kpi: 'conversation-completion', numerator: 0, denominator: 0 },
      before: { numerator: 3, denominator: 4, value: 0.75 },
    });
    expect(second).toMatchObject({ value: 0.5 });
    expect(second).not.toHaveProperty('before');
  });

  it('tells groups that there were in one of the periods alone', async () => {
    const reader = reading(
      ['2026-03-07', 'Gold/web', { conversations: 2, completed: 1 }],
      ['2026-03-08', 'Silver/sms', { conversations: 2, completed: 2 }],
    );

    const { groups } = await readFigures({ from: '2026-03-08', to: '2026-03-08' }, 'channel', reader);

    expect(groups.map(({ group }) => group)).toEqual(['sms', 'web']);
    expect(find(groups[1]?.figures, 'conversation-completion')).toMatchObject({ before: { value: 0.5 } });
  });

  it('has the same figures as the report', async () => {
    const reader = sampleInsights('2026-03-09');
    const days = { from: '2026-02-08', to: '2026-03-09' };

    const { total } = await readFigures(days, 'tier', reader);

    const { rows } = await readInsights({ ...days, by: 'total' }, reader);
    const reported = rows[0]!.values.filter(({ value }) => value !== undefined);
    expect(total.filter(({ value }) => value !== undefined).map(({ before: _, ...now }) => now)).toEqual(reported);
  });

  it('says nothing of an empty table but that there was no money', async () => {
    const { total, groups } = await readFigures({ from: '2026-03-08', to: '2026-03-08' }, 'tier', reading());

    expect(total.filter(({ value }) => value !== 0)).toEqual([]);
    expect(groups).toEqual([]);
  });
});

describe('readWays', () => {
  it('tells the commonest way first, and the question at which most leave', async () => {
    const { ways, questions, conversations } = await readWays(
      { from: '2026-03-08', to: '2026-03-09' },
      sampleInsights('2026-03-09'),
    );

    expect(ways[0]).toEqual({
      path: 'CheckOrderStatus',
      ...{ conversations: 60, completed: 48, bought: 0, ratings: 4, meanRating: 4.5 },
    });
    expect(questions.map(({ question }) => question)).toEqual([
      'CheckOrderStatus.OrderNumber',
      'CaptureLeadInfo.Email',
    ]);
    expect(questions[0]?.asked).toBe(conversations);
  });
});

describe('days', () => {
  it.each([
    ['2026-03-09', '2026-03-08'],
    ['2026-02-30', '2026-03-08'],
    ['2026-3-1', '2026-03-08'],
    ['', '2026-03-08'],
    ['2025-02-02', '2026-03-09'],
  ])('are none from "%s" to "%s"', (from, to) => {
    expect(daysFrom(from, to)).toBeUndefined();
  });

  it('are 400 at most', () => {
    expect(daysFrom('2025-02-03', '2026-03-09')).toEqual(daysUpTo('2026-03-09', 400));
  });
});
