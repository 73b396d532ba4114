import { describe, expect, it } from '@jest/globals';
import type { ShopEvent } from '#business/events/index';
import { createRecount, dayOfIn, readInsights } from '#business/insights/index';
import { describeInsights, insightsCsv } from '../../../../scripts/report/describe-insights.ts';
import { parseReportOptions } from '../../../../scripts/report/options.ts';
import { reconcile } from '../../../../scripts/report/reconcile.ts';
import { aPurchaseMade, aTurnTaken, DAY } from '../../../support/insights-samples.ts';

const NOW = Date.parse('2026-03-10T02:00:00Z') / 1000;
const dayOf = dayOfIn('America/New_York');

const EVENTS = [aTurnTaken({ tier: 'Gold', variants: { '=HYPERLINK("x")': 'a\u001b[2J' } }), aPurchaseMade()];
const countsOf = (events: readonly ShopEvent[]) => {
  const recount = createRecount(dayOf);
  for (const event of events) recount.add(event);
  return recount.counts();
};
const readerOf = (events: readonly ShopEvent[]) => ({ countsBetween: () => Promise.resolve(countsOf(events)) });
async function* every(events: readonly ShopEvent[]) {
  yield* await Promise.resolve(events);
}

describe('the command line', () => {
  it('means the last thirty days in the shop’s time zone when no days are named', () => {
    expect(parseReportOptions([], NOW)).toMatchObject({
      kind: 'run',
      options: { from: '2026-02-08', to: '2026-03-09', by: 'total', as: 'text' },
    });
    expect(parseReportOptions(['--time-zone', 'Asia/Tokyo'], NOW)).toMatchObject({ options: { to: '2026-03-10' } });
  });

  it.each([
    [['--by', 'mood']],
    [['--from', 'yesterday']],
    [['--from', '2026-03-10', '--to', '2026-03-09']],
    [['--csv', '--reconcile']],
    [['--customers', '--csv']],
    [['--buckets', 'many']],
    [['--time-zone', 'Mars/Olympus']],
    [['--format', 'csv']],
  ])('refuses %j', (args) => {
    expect(parseReportOptions(args, NOW).kind).toBe('wrong');
  });
});

describe('a report', () => {
  it('says money in whole units, shares in percent, and nothing of what has no denominator', async () => {
    const lines = describeInsights(await readInsights({ from: DAY, to: DAY, by: 'total' }, readerOf(EVENTS)));

    expect(lines.find((line) => line.startsWith('revenue '))).toMatch(/ 20\.00 /);
    expect(lines.find((line) => line.startsWith('intent-recognition'))).toMatch(/ 100\.0 % {2}1 of 1/);
    expect(lines.some((line) => line.startsWith('satisfaction'))).toBe(false);
  });

  it('lets no name command a terminal or a spreadsheet', async () => {
    const insights = await readInsights({ from: DAY, to: DAY, by: 'variant' }, readerOf(EVENTS));

    expect(describeInsights(insights).join('')).not.toContain('\u001b');
    expect(insightsCsv(insights)).not.toMatch(/,"?=/);
    expect(insightsCsv(insights).split('\n')[0]).toBe('from,to,by,group,kpi,label,value,numerator,denominator,unit');
  });
});

describe('a reconciliation', () => {
  it('tells that figures are those of the events', async () => {
    const sources = { reader: readerOf(EVENTS), events: every(EVENTS), dayOf };

    expect(await reconcile(DAY, DAY, sources)).toMatchObject({ isEqual: true });
  });

  it('names a figure that is a cent off', async () => {
    const counted = readerOf([EVENTS[0]!, aPurchaseMade({ totalMinor: 2001 })]);

    const { isEqual, lines } = await reconcile(DAY, DAY, { reader: counted, events: every(EVENTS), dayOf });

    expect(isEqual).toBe(false);
    expect(lines.join('\n')).toContain('revenue-minor: 2001 counted, 2000 by events');
  });

  it('says when events are of people who were erased', async () => {
    const erased = aPurchaseMade({ customerId: 'erased-1' });

    const { lines } = await reconcile(DAY, DAY, { reader: readerOf([]), events: every([erased]), dayOf });

    expect(lines.at(-1)).toContain('1 events are of people who were erased');
  });
});
