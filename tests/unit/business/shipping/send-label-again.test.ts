import { describe, expect, it } from '@jest/globals';
import { askLabelAgain } from '#business/returns/index';
import { makeReturnLabel, sendLabelAgain } from '#business/shipping/index';
import { aLabelWorld } from '../../../support/label-world.ts';

const NOW = 1_773_068_460;
const DAY = 86_400;

async function aLabelled() {
  const world = await aLabelWorld();
  await makeReturnLabel(world.rma, NOW, world.ports);
  const name = { orderNumber: '12345', rma: world.rma };
  const ask = (today = '2026-03-09', customerId = 'customer-john') =>
    askLabelAgain({ name, customerId, today, nowEpochSeconds: NOW }, world.ports);
  const told = () => world.tables.events.filter(({ type }) => type === 'return-label-ready');
  return { ...world, ask, told };
}

describe('a label that is asked for once more', () => {
  it('is asked of its maker three times a day', async () => {
    const { ask, tables } = await aLabelled();

    const asked = [await ask(), await ask(), await ask(), await ask(), await ask('2026-03-10')];

    expect(asked.map(({ kind }) => kind)).toEqual(['asked', 'asked', 'asked', 'too-often', 'asked']);
    expect(tables.events.filter(({ type }) => type === 'return-approved')).toHaveLength(4);
  });

  it('is told of with a new link, once for each time it was asked for', async () => {
    const { ports, rma, told } = await aLabelled();
    const later = NOW + 30 * DAY;

    const outcomes = [
      await sendLabelAgain({ rma, askedBy: 'event-a' }, later, ports),
      await sendLabelAgain({ rma, askedBy: 'event-a' }, later, ports),
    ];

    expect(outcomes.map(({ kind }) => kind)).toEqual(['sent-again', 'not-needed']);
    expect(told()).toHaveLength(2);
    const labelUrl = `https://shop.example/labels/${rma}.${String(later + 21 * DAY)}`;
    expect(told()[1]).toMatchObject({ data: { labelKey: `labels/${rma}.pdf`, labelUrl } });
  });

  it('isn’t sent for a parcel that has left, nor to anybody else', async () => {
    const { ask, ports, rma, told, tables } = await aLabelled();

    expect(await ask('2026-03-09', 'customer-ada')).toEqual({ kind: 'not-found' });
    for (const [key, returned] of tables.returns) tables.returns.set(key, { ...returned, state: 'in-transit' });
    expect((await ask()).kind).toBe('no-label');
    expect(await sendLabelAgain({ rma, askedBy: 'event-a' }, NOW, ports)).toEqual({ kind: 'not-needed' });
    expect(told()).toHaveLength(1);
  });
});
