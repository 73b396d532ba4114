import { describe, expect, it } from '@jest/globals';
import { type OrderBook, takeFact } from '#business/orders/index';
import { anOrder } from '../../../support/an-order.ts';
import { anOrderFact } from '../../../support/an-order-fact.ts';
import { createInMemoryOrderBook } from '../../../support/in-memory-order-book.ts';

const NOW = 1_773_050_400;
const ports = (book: Pick<OrderBook, 'read' | 'write'>) => ({ book, newEventId: (at: number) => `event-${at}` });

describe('taking what is told of an order', () => {
  it('changes the order and tells of it by one event', async () => {
    const book = createInMemoryOrderBook(anOrder());

    const taken = await takeFact(anOrderFact('shipped'), NOW, ports(book));

    expect(taken).toEqual({ kind: 'changed' });
    expect(book.events).toEqual([
      {
        ...{ aggregate: 'ORDER#12345', id: `event-${NOW * 1000}`, type: 'order-status-changed' },
        occurredAtIso: '2026-03-09T10:00:00Z',
        data: {
          ...{ orderNumber: '12345', customerId: 'customer-john', from: 'preparing', to: 'shipped' },
          ...{ expectedOn: '2026-03-10', carrier: 'UPS', trackingNumber: '1Z999AA10123456784' },
        },
      },
    ]);
  });

  it('tells a delay once, as a trouble with the new day', async () => {
    const book = createInMemoryOrderBook(anOrder({ status: 'shipped' }));

    await takeFact(anOrderFact('delayed'), NOW, ports(book));

    expect(book.events).toMatchObject([
      {
        type: 'shipment-in-trouble',
        data: { trouble: 'late', expectedOn: '2026-03-16', goodwillOfferId: 'goodwill-12345' },
      },
    ]);
  });

  it('tells of hours that are named, and not of the same again', async () => {
    const book = createInMemoryOrderBook(anOrder({ status: 'shipped' }));
    const window = { fromIso: '2026-03-11T18:00:00Z', toIso: '2026-03-11T20:00:00Z' };

    await takeFact(anOrderFact('order-updated', { window }), NOW, ports(book));
    await takeFact(anOrderFact('order-updated', { window }, { eventId: 'evt-again' }), NOW, ports(book));

    expect(book.events).toMatchObject([{ data: { from: 'shipped', to: 'shipped', window } }]);
  });

  it('takes a fact once, and refuses its id for another payload', async () => {
    const book = createInMemoryOrderBook(anOrder());
    await takeFact(anOrderFact('shipped'), NOW, ports(book));

    const again = await takeFact(anOrderFact('shipped'), NOW, ports(book));
    const other = await takeFact(anOrderFact('shipped', {}, { payloadHash: 'another' }), NOW, ports(book));

    expect([again.kind, other.kind]).toEqual(['repeated', 'another-payload']);
    expect(book.events).toHaveLength(1);
  });

  it('leaves no trace of what is refused, so that it can be told again once it is true', async () => {
    const book = createInMemoryOrderBook(anOrder());

    const early = await takeFact(anOrderFact('delivered'), NOW, ports(book));
    await takeFact(anOrderFact('shipped'), NOW, ports(book));
    const later = await takeFact(anOrderFact('delivered'), NOW, ports(book));

    expect(early).toEqual({ kind: 'refused', reason: 'wrong-status', status: 'preparing' });
    expect(later).toEqual({ kind: 'changed' });
  });

  it('remembers what is outdated, and changes nothing by it', async () => {
    const book = createInMemoryOrderBook(anOrder({ status: 'shipped', toldAtIso: '2026-03-09T11:00:00Z' }));

    const kinds = [
      await takeFact(anOrderFact('delivered'), NOW, ports(book)),
      await takeFact(anOrderFact('delivered'), NOW, ports(book)),
    ].map(({ kind }) => kind);

    expect(kinds).toEqual(['outdated', 'repeated']);
    expect(book.events).toEqual([]);
  });

  it('says that it is to be told again when others are faster each time', async () => {
    const book = { ...createInMemoryOrderBook(anOrder()), write: () => Promise.resolve('too-late' as const) };

    await expect(takeFact(anOrderFact('shipped'), NOW, ports(book))).rejects.toMatchObject({ retryable: true });
  });
});
