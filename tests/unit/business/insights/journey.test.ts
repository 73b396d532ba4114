import { describe, expect, it } from '@jest/globals';
import type { ShopEvent } from '#business/events/index';
import { changeOf, createRecount, dayOfIn, measuresOf, pruned } from '#business/insights/index';
import { aPurchaseMade, aTurnTaken } from '../../../support/insights-samples.ts';

const dayOf = dayOfIn('UTC');
const BOUGHT = Date.parse('2026-03-31T12:00:00Z');
const before = (milliseconds: number) => new Date(BOUGHT - milliseconds).toISOString();
const days = (count: number) => count * 86_400_000;

const talked = (conversationId: string, ago: number, channel: 'web' | 'sms' = 'web'): ShopEvent<'turn-taken'> => ({
  ...aTurnTaken({ conversationId, channel, customerId: 'C-1' }, `${before(ago)}-${conversationId}`),
  occurredAtIso: before(ago),
});
const bought = (changes: Parameters<typeof aPurchaseMade>[0] = {}) =>
  aPurchaseMade({ totalMinor: 1000, ...changes }, before(0));

function ofDay(events: readonly ShopEvent[]) {
  const recount = createRecount(dayOf);
  for (const event of events) recount.add(event);
  return (cell: string) => recount.counts().get(`2026-03-31#all#${cell}`) ?? {};
}

describe('a purchase', () => {
  it('is put down to the first, the last, and in equal parts to all conversations before it', () => {
    const find = ofDay([talked('V-1', days(9), 'sms'), talked('V-2', days(5)), talked('V-3', days(2)), bought()]);

    expect(find('unknown/sms')).toEqual({ 'attributed-first-minor': 1000, 'attributed-linear-minor': 334 });
    expect(find('unknown/web')).toMatchObject({ 'attributed-last-minor': 1000, 'attributed-linear-minor': 666 });
  });

  it.each([
    ['thirty days before', days(30), 1000],
    ['longer before', days(30) + 1, 0],
    ['after', -1, 0],
  ])('has a conversation of %s it count, or not', (_, ago, attributed) => {
    const find = ofDay([talked('V-1', ago), bought()]);

    expect(find('unknown/web')['attributed-last-minor'] ?? 0).toBe(attributed);
    expect(find('unknown/none')['unattributed-minor'] ?? 0).toBe(1000 - attributed);
  });

  it('is put down to the conversation that it was made in, even one whose turns nobody has told of', () => {
    const find = ofDay([talked('V-1', days(1)), bought({ conversationId: 'V-2', tier: 'Gold' })]);

    expect(find('Gold/unknown')).toMatchObject({ 'attributed-last-minor': 1000, 'revenue-minor': 1000 });
    expect(find('Gold/web')).toMatchObject({ 'attributed-first-minor': 1000 });
  });

  it('is not put down to conversations of others', () => {
    const find = ofDay([talked('V-1', days(1)), bought({ customerId: 'C-2' })]);

    expect(find('unknown/none')).toMatchObject({ 'unattributed-minor': 1000 });
  });
});

describe('a journey', () => {
  it('that forgets what is over counts what comes as if it knew all', () => {
    const known = [
      talked('V-0', days(100)),
      talked('V-1', days(59)),
      bought({ purchaseId: 'P-0' }),
      talked('V-2', days(3)),
    ];
    let journey = measuresOf(known[0]!, {}, dayOf).journey!;
    for (const event of known.slice(1)) journey = measuresOf(event, { journey }, dayOf).journey!;
    const forgetful = pruned(journey, before(0));
    const next = { ...bought({ purchaseId: 'P-9' }), occurredAtIso: before(days(29)) };

    const [all, some] = [journey, forgetful].map((one) => measuresOf(next, { journey: one }, dayOf).increments);

    expect(Object.keys(forgetful.touches)).toEqual(['V-1', 'V-2']);
    expect(changeOf(all!, some!).size).toBe(0);
  });
});
