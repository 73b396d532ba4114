import { describe, expect, it } from '@jest/globals';
import { touchLeads } from '#business/nurture/index';
import { aLead } from '../../../support/a-lead.ts';
import { aStanding } from '../../../support/a-standing.ts';
import { createTouchWorld } from '../../../support/touch-world.ts';

const on = (today: string) => ({ today, nowEpochSeconds: Date.parse(`${today}T15:00:00Z`) / 1000 });
const dueOn = (day: string, leadId = 'person-maria') =>
  aLead({ leadId, nextTouch: { program: 'nurture', step: 1, on: day } });

describe('looking for leads to write to', () => {
  it('writes to each whose day has come, once, however many look at the same time', async () => {
    const world = createTouchWorld([
      dueOn('2026-03-09'),
      dueOn('2026-03-08', 'person-two'),
      dueOn('2026-03-10', 'person-three'),
    ]);

    await Promise.all([1, 2, 3].map(() => touchLeads(on('2026-03-09'), world.ports)));

    expect(world.events.map(({ data }) => data.leadId).sort()).toEqual(['person-maria', 'person-two']);
    expect(world.leads.get('person-maria')?.nextTouch).toEqual({ program: 'nurture', step: 2, on: '2026-03-12' });
  });

  it('makes up once for days on which nobody looked', async () => {
    const world = createTouchWorld([dueOn('2026-03-09')]);
    await touchLeads(on('2026-03-08'), world.ports);

    await touchLeads(on('2026-03-30'), world.ports);
    await touchLeads(on('2026-03-30'), world.ports);

    expect(world.events).toHaveLength(1);
    expect(world.leads.get('person-maria')?.nextTouch?.on).toBe('2026-04-02');
  });

  it('waits for a confirmation, for a week at most', async () => {
    const world = createTouchWorld([dueOn('2026-03-09')], aStanding({ email: 'pending' }));

    for (const day of ['09', '12', '16']) await touchLeads(on(`2026-03-${day}`), world.ports);
    expect(world.events).toEqual([]);
    await touchLeads(on('2026-03-17'), world.ports);

    expect(world.events).toHaveLength(1);
  });

  it('goes on where there was no time', async () => {
    const world = createTouchWorld([dueOn('2026-03-09')]);

    expect(await touchLeads(on('2026-03-09'), { ...world.ports, hasTime: () => false })).toEqual({
      touched: 0,
      isDone: false,
    });
    expect(world.progress()).toBeUndefined();
    expect(await touchLeads(on('2026-03-09'), world.ports)).toEqual({ touched: 1, isDone: true });
  });

  it('leaves alone who has nothing planned any more, whatever the index says', async () => {
    const world = createTouchWorld([aLead()]);
    const book = {
      ...world.ports.book,
      listDueTouches: () => Promise.resolve([{ leadId: 'person-maria' }, { leadId: 'gone' }]),
    };

    await touchLeads(on('2026-03-09'), { ...world.ports, book });

    expect(world.events).toEqual([]);
  });
});
