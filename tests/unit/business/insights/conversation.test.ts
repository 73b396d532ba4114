import { describe, expect, it } from '@jest/globals';
import type { ShopEvent, TurnData } from '#business/events/index';
import { cellOf, createRecount, dayOfIn, type Measures } from '#business/insights/index';
import { aPurchaseMade, atMinute, aTurnTaken, DAY } from '../../../support/insights-samples.ts';

function countsOf(events: readonly ShopEvent[], timeZone = 'UTC') {
  const recount = createRecount(dayOfIn(timeZone));
  for (const event of events) recount.add(event);
  return recount.counts();
}
/** Everything that is counted of some turns, one after the other. */
function ofTurns(turns: readonly Partial<TurnData>[], others: readonly ShopEvent[] = []): Measures {
  const events = turns.map((turn, index) => aTurnTaken({ turn: index + 1, ...turn }));
  const all = [...countsOf([...events, ...others])].filter(([key]) => cellOf(key).by === 'all');
  return Object.assign({}, ...all.map(([, measures]) => measures)) as Measures;
}
const rated = (id: string, rating: number): ShopEvent<'conversation-rated'> => ({
  ...{ aggregate: 'CONVERSATION#V-1', id, type: 'conversation-rated', occurredAtIso: atMinute(9) },
  data: { conversationId: 'V-1', channel: 'web', rating },
});
const captured = (source: 'asked' | 'after-status'): ShopEvent<'lead-captured'> => ({
  ...{ aggregate: 'LEAD#L-1', id: `L-${source}`, type: 'lead-captured', occurredAtIso: atMinute(9) },
  data: { leadId: 'L-1', source, interests: [], isNew: true, conversationId: 'V-1' },
});

describe('a conversation', () => {
  it.each<[string, boolean, Partial<TurnData>[]]>([
    ['got something done', true, [{ state: 'fulfilled' }]],
    ['got something done and was asked for a yes', true, [{ state: 'fulfilled', asks: 'yes' }]],
    ['got nothing done', false, [{}]],
    ['ends with a question for a value', false, [{ state: 'fulfilled' }, { asks: 'OrderNumber' }]],
    ['ends with a failure', false, [{ state: 'fulfilled' }, { state: 'failed' }]],
  ])('that %s is completed: %s', (_, isCompleted, turns) => {
    expect(ofTurns(turns)['completed'] ?? 0).toBe(isCompleted ? 1 : 0);
  });

  it.each<[string, number, Partial<TurnData>[]]>([
    ['is answered', 1, [{ asks: 'OrderNumber' }, { asks: 'CustomerEmail' }]],
    ['is answered at the second try', 1, [{ asks: 'OrderNumber' }, { asks: 'OrderNumber', isMissed: true }, {}]],
    ['is asked again', 0, [{ asks: 'OrderNumber' }, { asks: 'OrderNumber' }]],
    ['is not understood', 0, [{ asks: 'OrderNumber' }, { isMissed: true }]],
    ['is left for another wish', 0, [{ asks: 'OrderNumber' }, { intent: 'TalkToAgent' }]],
    ['fails', 0, [{ asks: 'OrderNumber' }, { state: 'failed' }]],
    ['wants a yes', 0, [{ asks: 'yes' }, {}]],
  ])('has a slot filled when its question %s: %d', (_, filled, turns) => {
    expect(ofTurns(turns)['slots-filled'] ?? 0).toBe(filled);
  });

  it('asks for a slot once, however often, and tells where it ends', () => {
    const measures = ofTurns([{ asks: 'OrderNumber' }, { asks: 'OrderNumber' }, { asks: 'CustomerEmail' }]);

    expect(measures).toMatchObject({ 'slots-asked': 2, 'left-at/CheckOrderStatus.CustomerEmail': 1 });
    expect(measures).not.toHaveProperty(['left-at/CheckOrderStatus.OrderNumber']);
  });

  it('counts the last of several ratings', () => {
    expect(ofTurns([{}], [rated('R-2', 4), rated('R-1', 1)])).toMatchObject({
      ratings: 1,
      'rating-sum': 4,
      satisfied: 1,
    });
    expect(ofTurns([{}], [rated('R-1', 3)])).not.toHaveProperty('satisfied');
  });

  it('has an occasion to leave details after what was done, and after an offer that was not taken', () => {
    const turns = [{ state: 'fulfilled' as const }, { offerId: 'O-1' }];
    const taken = aPurchaseMade({ conversationId: 'V-1', offerId: 'O-1' });

    expect(ofTurns(turns, [captured('after-status')])).toMatchObject({
      ...{ 'capture-occasion/after-status': 1, 'capture/after-status': 1, 'capture-occasion/after-declined-offer': 1 },
      ...{ 'capturing-conversations': 1, 'new-leads': 1, 'offers-made': 1 },
    });
    expect(ofTurns(turns, [taken])).not.toHaveProperty(['capture-occasion/after-declined-offer']);
    expect(ofTurns(turns, [taken, captured('asked')])).toMatchObject({ 'capturing-and-buying': 1, 'offers-taken': 1 });
  });

  it('belongs to the day of its first turn where the shop is, and to the tier that was known last', () => {
    const late = aTurnTaken({ turn: 1 });
    const events = [
      { ...late, occurredAtIso: `${DAY}T03:59:00Z` },
      { ...aTurnTaken({ turn: 2, tier: 'Silver' }), occurredAtIso: `${DAY}T04:01:00Z` },
      { ...aTurnTaken({ turn: 3, tier: 'Gold' }), occurredAtIso: `${DAY}T04:02:00Z` },
      { ...aTurnTaken({ turn: 4 }), occurredAtIso: `${DAY}T04:03:00Z` },
    ];

    const keys = [...countsOf(events, 'America/New_York').keys()];

    expect(keys).toEqual(['2026-03-08#all#Gold/web', '2026-03-08#path#CheckOrderStatus']);
  });

  it('is in the variant that it was in first', () => {
    const events = [
      aTurnTaken({ turn: 2, variants: { wording: 'soft', moment: 'close' } }),
      aTurnTaken({ turn: 1, variants: { wording: 'control' } }),
    ];

    const variants = [...countsOf(events).keys()].map(cellOf).filter(({ by }) => by === 'variant');

    expect(variants.map(({ of }) => of).sort()).toEqual(['moment=close', 'wording=control']);
  });

  it('of very many turns counts them all, and keeps only the first ones', () => {
    const turns = Array.from({ length: 205 }, () => ({}));

    expect(ofTurns([...turns, { state: 'fulfilled' as const }])).toMatchObject({ turns: 206 });
    expect(ofTurns([...turns, { state: 'fulfilled' as const }])).not.toHaveProperty('completed');
  });
});
