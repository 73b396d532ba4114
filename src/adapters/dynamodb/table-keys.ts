/** Key attributes and indexes of each table; serverless.yml is tested against them. */
export const TABLE_KEYS = {
  orders: {
    hash: 'orderNumber',
    range: 'item',
    // Of what was told of orders alone: orders and returns stay.
    timeToLive: 'expiresAtEpochSeconds',
    indexes: {
      // Holds only returns for which something is due one day.
      'due-returns': { hash: 'unsettled', range: 'dueAtEpochSeconds', projects: ['rma'] },
      // Holds only orders that are still to come and aren't known to be in trouble.
      'awaited-orders': { hash: 'awaited', range: 'expectedOn', projects: ['status'] },
    },
  },
  customers: { hash: 'customerId', range: 'item', indexes: { 'by-email': { hash: 'emailHash' } } },
  products: {
    hash: 'sku',
    indexes: { 'by-category': { hash: 'category' }, 'by-name': { hash: 'nameKey', range: 'sku' } },
  },
  promotions: { hash: 'code', indexes: {} },
  conversations: { hash: 'key', timeToLive: 'expiresAtEpochSeconds', indexes: {} },
  insights: { hash: 'measure', range: 'day', timeToLive: 'expiresAt', indexes: {} },
  events: {
    hash: 'aggregate',
    range: 'event',
    timeToLive: 'expiresAt',
    indexes: { undispatched: { hash: 'undispatched', range: 'occurredAt' } },
  },
  purchases: {
    hash: 'purchaseId',
    // Holds only what somebody still has to finish or to undo.
    indexes: { unsettled: { hash: 'unsettled', range: 'leaseEndsAtEpochSeconds', projects: ['state'] } },
  },
  payments: { hash: 'key', timeToLive: 'expiresAtEpochSeconds', indexes: {} },
  notifications: {
    hash: 'key',
    range: 'item',
    timeToLive: 'expiresAtEpochSeconds',
    // Holds only what somebody still has to look at.
    indexes: {
      due: { hash: 'unsettled', range: 'sweepAtEpochSeconds', projects: ['event', 'version'] },
    },
  },
  leads: {
    hash: 'key',
    range: 'item',
    timeToLive: 'expiresAtEpochSeconds',
    indexes: {
      // Holds only leads that are to be written to one day.
      'by-next-touch': { hash: 'touchDay', range: 'leadId', projects: ['version'] },
      // What the team's lists show, and nobody's name: leads by class, consents by day.
      listed: {
        hash: 'listedAs',
        range: 'listedAtIso',
        projects: [
          ...['leadId', 'leadClass', 'score', 'source', 'interests'],
          ...['pseudonym', 'sequence', 'act', 'purpose', 'channel', 'hash'],
        ],
      },
    },
  },
  partners: {
    hash: 'key',
    range: 'item',
    timeToLive: 'expiresAtEpochSeconds',
    // Holds only what a buyer still has to be told.
    indexes: { due: { hash: 'unsettled', range: 'dueAtEpochSeconds', projects: ['partnerId'] } },
  },
  callbacks: {
    hash: 'key',
    range: 'item',
    timeToLive: 'expiresAtEpochSeconds',
    // Holds only bookings for which something is due one day.
    indexes: { due: { hash: 'due', range: 'dueAtEpochSeconds', projects: ['bookingId'] } },
  },
  cases: {
    hash: 'caseId',
    timeToLive: 'expiresAtEpochSeconds',
    indexes: {
      'by-state': {
        hash: 'state',
        range: 'dueAtEpochSeconds',
        // What a list shows; transcripts stay in the table.
        projects: ['kind', 'reason', 'mood', 'goodwill', 'openedAtEpochSeconds', 'expiresAtEpochSeconds', 'assignee'],
      },
    },
  },
} as const;

/** Range keys of the items in the orders and customers tables. */
export const ITEM = {
  order: 'ORDER',
  /** Which order a parcel was sent for. */
  parcelName: 'PARCEL-NAME',
  /** What was told of an order, under the teller's id of it. */
  orderFact: 'ORDER-FACT',
  /** Of a return, its number follows. */
  returned: 'RETURN#',
  returnCounters: 'RETURNED',
  /** What carriers told of a return: its number and the event's id follow. */
  returnFact: 'RETURN-FACT#',
  /** Which shipment a return goes by: its number follows. */
  returnShipment: 'RETURN-SHIPMENT#',
  /** Which return a number names. */
  returnName: 'RETURN-NAME',
  credit: 'CREDIT',
  creditSource: 'CREDIT-SOURCE',
  profile: 'PROFILE',
  claim: 'CLAIM',
  points: 'LOYALTY',
  pointsSource: 'LOYALTY-SOURCE',
  chatPoints: 'LOYALTY-CHAT',
  progress: 'LOYALTY-PROGRESS',
  lifetimeValue: 'LIFETIME-VALUE',
} as const;
