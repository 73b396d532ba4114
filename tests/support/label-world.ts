import type { Customer } from '#business/customers/index';
import type { Return } from '#business/returns/index';
import type { CarrierGateway, LabelPorts } from '#business/shipping/index';
import { aCustomer } from './a-customer.ts';
import { aLabelRequest } from './a-label-request.ts';
import { aReturn } from './a-return.ts';
import { createInMemoryReturnBook, emptyReturnTables } from './in-memory-returns.ts';

const LABEL = new TextEncoder().encode('%PDF-label');

/** An approved return of John's, and a carrier that counts what it sells. */
export async function aLabelWorld(options: { state?: Return['state']; todo?: Return['todo']; customer?: null } = {}) {
  const tables = emptyReturnTables();
  const book = createInMemoryReturnBook(tables);
  const { todo: _, ...approved } = aReturn({ state: options.state ?? 'approved' });
  const returned: Return = { ...approved, todo: options.todo ?? 'await' };
  await book.begin(returned);

  const sold = new Map<string, number>();
  const voided: string[] = [];
  const documents = new Map<string, Uint8Array>();
  const shipments = new Map<string, string>();
  const asked: string[] = [];
  let prepared = 0;
  let ids = 0;
  const carrier: CarrierGateway = {
    prepareReturn: () => Promise.resolve({ kind: 'prepared', shipmentId: `shipment-${(prepared += 1)}` }),
    createReturnLabel(shipmentId) {
      sold.set(shipmentId, 1);
      return Promise.resolve({ kind: 'created', trackingNumber: `T-${shipmentId}`, carrier: 'Acme', label: LABEL });
    },
    voidLabel: (shipmentId) => Promise.resolve({ kind: voided.push(shipmentId) > 0 ? 'voided' : 'not-voidable' }),
  };
  const customer: Customer | undefined =
    options.customer === null ? undefined : aCustomer({ customerId: returned.customerId });
  const ports: LabelPorts = {
    ...{ book, carrier, returnAddress: aLabelRequest().to },
    newEventId: () => `event-${(ids += 1)}`,
    customers: { findById: () => Promise.resolve(customer) },
    shipments: {
      find: ({ rma }) => Promise.resolve(shipments.get(rma)),
      keep({ rma }, shipmentId) {
        if (!shipments.has(rma)) shipments.set(rma, shipmentId);
        return Promise.resolve(shipments.get(rma) ?? shipmentId);
      },
    },
    documents: {
      put(key, bytes) {
        const isThere = documents.has(key);
        if (!isThere) documents.set(key, bytes);
        return Promise.resolve(isThere ? 'there-already' : 'stored');
      },
    },
    links: { linkTo: (rma, expires) => Promise.resolve(`https://shop.example/labels/${rma}.${expires}`) },
    askForLabel: ({ rma }) => Promise.resolve(void asked.push(rma)),
    waitFor: () => Promise.resolve(false),
  };
  return {
    ...{ ports, book, sold, voided, documents, asked, rma: returned.rma, tables },
    find: () => book.find(returned),
    events: () => tables.events.map(({ type, data }) => ({ type, data })),
  };
}
