import { describe, expect, it } from '@jest/globals';
import { moveReturn } from '#business/returns/index';
import { type LabelPorts, makeReturnLabel } from '#business/shipping/index';
import { aLabelWorld } from '../../../support/label-world.ts';

const NOW = 1_773_068_460;
const LINK_SECONDS = 21 * 86_400;

describe('the label of an approved return', () => {
  it('is kept, and told of with the move in one event', async () => {
    const world = await aLabelWorld();

    expect(await makeReturnLabel(world.rma, NOW, world.ports)).toEqual({ kind: 'made' });

    expect([...world.documents.keys()]).toEqual([`labels/${world.rma}.pdf`]);
    expect(await world.find()).toMatchObject({
      ...{ state: 'label-sent', carrier: 'Acme', trackingNumber: 'T-shipment-1' },
      labelKey: `labels/${world.rma}.pdf`,
    });
    expect(world.events()).toMatchObject([
      { type: 'return-moved', data: { from: 'approved', to: 'label-sent' } },
      {
        type: 'return-label-ready',
        data: {
          ...{ rma: world.rma, orderNumber: '12345', customerId: 'customer-john', refundMinor: 69201 },
          lines: [{ sku: 'PHONE', name: 'Smartphone', quantity: 1 }],
          ...{ labelKey: `labels/${world.rma}.pdf`, trackingNumber: 'T-shipment-1', carrier: 'Acme' },
          labelUrl: `https://shop.example/labels/${world.rma}.${NOW + LINK_SECONDS}`,
        },
      },
    ]);
  });

  it('is paid once, and told of once, however often and however many at once it is asked for', async () => {
    const world = await aLabelWorld();

    await Promise.all([1, 2, 3].map(() => makeReturnLabel(world.rma, NOW, world.ports)));
    await makeReturnLabel(world.rma, NOW, world.ports);

    expect(world.sold.size).toBe(1);
    expect(world.events().filter(({ type }) => type === 'return-label-ready')).toHaveLength(1);
  });

  it.each(['keep', 'createReturnLabel', 'put', 'change'] as const)(
    'is paid once when what makes it dies after "%s"',
    async (last) => {
      const world = await aLabelWorld();

      await expect(makeReturnLabel(world.rma, NOW, dyingAfter(world.ports, last))).rejects.toThrow('died');
      await makeReturnLabel(world.rma, NOW, world.ports);

      expect(world.sold.size).toBe(1);
      expect(await world.find()).toMatchObject({ state: 'label-sent', trackingNumber: 'T-shipment-1' });
      expect(world.events().filter(({ type }) => type === 'return-label-ready')).toHaveLength(1);
    },
  );

  it.each(['unknown', 'unavailable'] as const)('is asked for again after an answer that is %s', async (kind) => {
    const { rma, ports } = await aLabelWorld();
    const carrier = { ...ports.carrier, createReturnLabel: () => Promise.resolve({ kind }) };

    const made = makeReturnLabel(rma, NOW, { ...ports, carrier });

    await expect(made).rejects.toMatchObject({ code: `label-${kind}`, retryable: true });
  });

  it('waits for a return that is still being paid, then leaves it to the queue', async () => {
    const { rma, ports } = await aLabelWorld({ todo: 'finish' });
    const waited: number[] = [];
    const waitFor = (attempt: number) => Promise.resolve(waited.push(attempt) < 3);

    const made = makeReturnLabel(rma, NOW, { ...ports, waitFor });

    await expect(made).rejects.toMatchObject({ code: 'label-too-early' });
    expect(waited).toEqual([1, 2, 3]);
  });
});

describe('no label', () => {
  it('is made that a carrier refuses: the team is asked', async () => {
    const world = await aLabelWorld();
    const carrier = {
      ...world.ports.carrier,
      prepareReturn: () => Promise.resolve({ kind: 'refused', code: 'ADDRESS.VERIFY.FAILURE' } as const),
    };

    const made = await makeReturnLabel(world.rma, NOW, { ...world.ports, carrier });

    expect(made).toEqual({ kind: 'with-team', code: 'ADDRESS.VERIFY.FAILURE' });
    expect(world.asked).toEqual([world.rma]);
    expect(await world.find()).toMatchObject({ state: 'approved' });
  });

  it('is made for somebody who is no customer any more', async () => {
    const world = await aLabelWorld({ customer: null });

    expect(await makeReturnLabel(world.rma, NOW, world.ports)).toEqual({ kind: 'with-team', code: 'no-address' });
  });

  it.each(['cancelled', 'received', 'refunded'] as const)('is bought for a return that is %s', async (state) => {
    const world = await aLabelWorld({ state });

    expect(await makeReturnLabel(world.rma, NOW, world.ports)).toEqual({ kind: 'not-needed' });
    expect(world.sold.size).toBe(0);
  });

  it('is kept by a return that was cancelled while it was bought', async () => {
    const world = await aLabelWorld();
    const put: LabelPorts['documents']['put'] = async (key, bytes, type) => {
      const returned = await world.find();
      if (returned) world.tables.returns.set(`12345/${world.rma}`, { ...returned, state: 'cancelled' });
      return world.ports.documents.put(key, bytes, type);
    };

    const made = await makeReturnLabel(world.rma, NOW, { ...world.ports, documents: { put } });

    expect(made).toEqual({ kind: 'voided' });
    expect(world.voided).toEqual(['shipment-1']);
    expect(world.events()).toEqual([]);
  });

  it('is told of by a carrier’s own word that it was sent, without a document', async () => {
    const world = await aLabelWorld();

    await moveReturn(world.ports, { rma: world.rma }, { eventId: 'e', kind: 'label-sent', nowEpochSeconds: NOW });

    expect(world.events().map(({ type }) => type)).toEqual(['return-moved']);
  });
});

/** The ports of a process that ends once it has done one thing. */
function dyingAfter(ports: LabelPorts, last: string): LabelPorts {
  const guard = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (name !== last || typeof member !== 'function') return member;
        return async (...words: unknown[]) => {
          await Reflect.apply(member, target, words);
          throw new Error('died');
        };
      },
    });
  const { carrier, shipments, documents, book } = ports;
  return {
    ...ports,
    ...{ carrier: guard(carrier), shipments: guard(shipments), documents: guard(documents), book: guard(book) },
  };
}
