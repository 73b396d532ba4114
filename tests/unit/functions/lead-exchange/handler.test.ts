import { describe, expect, it } from '@jest/globals';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { EventData, EventType, ShopEvent } from '#business/events/index';
import { createExchangeSweeper } from '../../../../src/functions/exchange-sweeper/handler.ts';
import { createLeadExchange } from '../../../../src/functions/lead-exchange/handler.ts';
import { createExchangeWorld } from '../../../support/exchange-world/exchange-world.ts';
import { NOW, standingOf } from '../../../support/exchange-world/samples.ts';

function open() {
  const world = createExchangeWorld();
  const placed: string[] = [];
  const cohorts = {
    ...world.ports.cohorts,
    place: (leadId: string, names: readonly object[]) =>
      Promise.resolve(void placed.push(`${leadId}: ${names.length}`)),
  };
  const ports = () => Promise.resolve({ ...world.ports, cohorts });
  const handle = createLeadExchange(ports, () => NOW);
  return {
    ...world,
    placed,
    sweep: createExchangeSweeper(ports, () => NOW + 3600),
    async tell<Type extends EventType>(type: Type, data: EventData[Type]) {
      const event = { aggregate: 'X#1', id: 'E-1', type, occurredAtIso: '2026-11-23T10:00:00.000Z', data };
      return handle({ Records: [{ messageId: 'm', body: JSON.stringify(toEventItem(event as ShopEvent)) }] });
    },
  };
}
const said = (purpose: 'sale' | 'email' | 'profiling', act: 'granted' | 'withdrawn' | 'requested') =>
  ({ personId: 'P-1', purpose, act, recipients: [], receiptId: 'CR-1', channel: 'chat' }) as const;

describe('the exchange', () => {
  it.each([
    ['a sale is agreed to', said('sale', 'granted'), 1],
    ['an address is confirmed', said('email', 'granted'), 1],
    ['mail is asked for, and not confirmed yet', said('email', 'requested'), 0],
  ])('offers a lead when %s', async (_case, data, posts) => {
    const world = open();

    expect(await world.tell('consent-changed', data)).toEqual({ batchItemFailures: [] });

    expect(world.posts).toHaveLength(posts);
  });

  it('offers a lead that is captured or has another score, and counts it among those alike', async () => {
    const world = open();

    await world.tell('lead-captured', { leadId: 'P-1', source: 'asked', interests: [], isNew: true });
    await world.tell('lead-scored', { leadId: 'P-1', score: 85, to: 'hot' });

    expect(world.placed).toEqual(['P-1: 3', 'P-1: 3']);
    expect(world.posts).toHaveLength(1);
  });

  it('tells past buyers of a withdrawal and of an erasure, and forgets who was alike', async () => {
    const world = open();
    await world.tell('consent-changed', said('sale', 'granted'));
    world.state.standing = standingOf({ state: 'withdrawn' });

    await world.tell('consent-changed', said('sale', 'withdrawn'));
    await world.tell('person-erased', { personId: 'P-1' });

    expect(world.notices.map(({ kind }) => kind)).toEqual(['revoked', 'erased']);
    expect(world.placed).toEqual(['P-1: 0']);
  });

  it('is looked after by the sweeper, which finds nothing once all is settled', async () => {
    const world = open();
    await world.tell('consent-changed', said('sale', 'granted'));

    expect(await world.sweep()).toEqual({ looked: 0, failed: 0 });
  });

  it('lets an event come again that failed', async () => {
    const world = open();
    world.ports.leads.find = () => Promise.reject(new Error('no table'));

    expect(await world.tell('lead-scored', { leadId: 'P-1', score: 85, to: 'hot' })).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm' }],
    });
  });
});
