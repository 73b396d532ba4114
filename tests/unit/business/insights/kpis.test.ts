import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  createRecount,
  dayOfIn,
  KPIS,
  METRICS,
  PRICE_LISTS,
  readInsights,
  type KpiValue,
  USAGES,
} from '#business/insights/index';
import { aMessageSent, aPurchaseMade, aReturnMoved, aTurnTaken, DAY } from '../../../support/insights-samples.ts';

const docs = readFileSync('docs/insights.md', 'utf8');

/** Everything that is counted, of a conversation with all there is in it. */
const recount = createRecount(dayOfIn('UTC'));
const all = { customerId: 'C-1', tier: 'Gold', rung: 'order-email' } as const;
const EVENTS = [
  aTurnTaken({ ...all, turn: 1, asks: 'OrderNumber', confidence: 0.9, variants: { wording: 'soft' } }),
  aTurnTaken({ ...all, turn: 2, asked: 'OrderNumber', state: 'fulfilled', offerId: 'O-1', isMissed: false }),
  aTurnTaken({ ...all, turn: 3, isMissed: true, said: ['captureLeadInfo.offerUpdates'], intent: 'FallbackIntent' }),
  aTurnTaken({ ...all, turn: 4, state: 'failed', asks: 'yes' }),
  aReturnMoved('refunded', 700),
  aReturnMoved('exchanged', 300),
  aPurchaseMade({ conversationId: 'V-1', offerId: 'O-1', orderBeforeMinor: 10_000, totalMinor: 2_500, tier: 'Gold' }),
];
for (const event of EVENTS) recount.add(event);
const reader = { countsBetween: () => Promise.resolve(recount.counts()) };

const told = async (by: 'total' | 'day' | 'tier' | 'channel' | 'variant' | 'path') => {
  const { rows } = await readInsights({ from: DAY, to: DAY, by }, reader);
  return new Map(rows.map(({ group, values }) => [group, values]));
};
const valueIn = (values: readonly KpiValue[] | undefined, kpi: string, label?: string) =>
  values?.find((one) => one.kpi === kpi && one.label === label)?.value;

describe('figures', () => {
  it.each([
    ['upsell-conversion', 1],
    ['order-value-lift', 0.25],
    ['order-value-lift-per-conversation', 2500],
    ['revenue', 2500],
    ['refunded', 700],
    ['net-revenue', 1800],
    ['revenue-per-conversation', 2500],
    ['turns-per-conversation', 4],
    ['intent-recognition', 0.75],
    ['slot-fill-rate', 1],
    ['failed-turns', 0.25],
    ['mean-confidence', 0.9],
    ['conversation-completion', 0],
    ['satisfaction', undefined],
    // Four Lex requests at $0.00075.
    ['cost-per-conversation', 0.3],
    ['return-on-investment', (25 - 0.003) / 0.003],
  ])('have %s as their definition says', async (kpi, expected) => {
    const value = valueIn((await told('total')).get('all'), kpi);

    if (expected === undefined) expect(value).toBeUndefined();
    else expect(value).toBeCloseTo(expected, 6);
  });

  it('are told by day, tier, channel, variant and path', async () => {
    expect([...(await told('day')).keys()]).toEqual([DAY]);
    expect(valueIn((await told('tier')).get('Gold'), 'revenue')).toBe(2500);
    expect(valueIn((await told('channel')).get('web'), 'revenue')).toBe(2500);
    expect(valueIn((await told('variant')).get('wording=soft'), 'upsell-conversion')).toBe(1);
    expect([...(await told('path')).keys()]).toEqual(['CheckOrderStatus > FallbackIntent > CheckOrderStatus']);
  });

  it('with a label are told for each', async () => {
    const values = (await told('total')).get('all');

    expect(valueIn(values, 'slot-fill-rate-by-slot', 'CheckOrderStatus.OrderNumber')).toBe(1);
    expect(valueIn(values, 'drop-off', 'CheckOrderStatus.yes')).toBe(1);
    expect(valueIn(values, 'capture-rate', 'after-status')).toBe(0);
    expect(valueIn(values, 'revenue-by-offer', 'unknown')).toBe(2500);
  });

  it('count a message for the conversation that led to it, or for the shop', async () => {
    const sent = createRecount(dayOfIn('UTC'));
    const usage = { 'sms-part': 2 };
    sent.add(aMessageSent('M-1', { conversationId: 'V-1', usage }));
    sent.add(aTurnTaken());
    sent.add(aMessageSent('M-2', { usage }));
    const { rows } = await readInsights(
      { from: DAY, to: DAY, by: 'total' },
      { countsBetween: () => Promise.resolve(sent.counts()) },
    );

    // A Lex request at $0.00075, two parts at $0.008.
    expect(valueIn(rows[0]?.values, 'cost-per-conversation')).toBeCloseTo(1.675, 6);
    expect(valueIn(rows[0]?.values, 'other-messages-cost')).toBeCloseTo(1.6, 6);
  });

  it('name what was used and has no price', async () => {
    const strange = createRecount(dayOfIn('UTC'));
    strange.add(aTurnTaken({ usage: { 'carrier-pigeon': 2 } }));

    const { unpriced } = await readInsights(
      { from: DAY, to: DAY, by: 'total' },
      { countsBetween: () => Promise.resolve(strange.counts()) },
    );

    expect(unpriced).toEqual(['carrier-pigeon']);
  });
});

describe('their definitions', () => {
  it('have names of their own', () => {
    expect(new Set(KPIS.map(({ name }) => name)).size).toBe(KPIS.length);
  });

  it.each(KPIS.map((kpi) => [kpi.name, kpi] as const))('of %s stand in docs/insights.md', (_name, kpi) => {
    const terms = (of: Readonly<Record<string, number>>) =>
      Object.entries(of)
        .map(([name, times]) => (times === 1 ? name : times === -1 ? `− ${name}` : `${times} × ${name}`))
        .join(' + ')
        .replaceAll('+ −', '−');
    const formula = kpi.denominator ? `${terms(kpi.numerator)} / ${terms(kpi.denominator)}` : terms(kpi.numerator);
    const cells = [`\`${kpi.name}\``, kpi.says, `\`${formula}\``, kpi.unit, kpi.window, kpi.comparedWith];

    expect(docs).toContain(`| ${cells.join(' | ')} |`);
  });

  it('use measures that are metrics by the names that a dashboard knows', () => {
    const dashboard = readFileSync('resources/insights.yml', 'utf8');

    for (const name of new Set([...dashboard.matchAll(/"SmartCommerce", "(\w+)"/g)].map(([, metric]) => metric)))
      expect(Object.values(METRICS)).toContain(name);
  });

  it('have a price for everything that is used, by date', () => {
    for (const { microUsdPerMillion } of PRICE_LISTS)
      expect(Object.keys(microUsdPerMillion).sort()).toEqual([...USAGES].sort());
    expect(PRICE_LISTS.map(({ from }) => from)).toEqual(PRICE_LISTS.map(({ from }) => from).toSorted());
    for (const usage of USAGES) expect(docs).toContain(`\`${usage}\``);
  });
});
