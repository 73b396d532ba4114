/** Key attributes and indexes of each table; serverless.yml is tested against them. */
export const TABLE_KEYS = {
  orders: { hash: 'orderNumber', range: 'item', indexes: {} },
  customers: { hash: 'customerId', range: 'item', indexes: { 'by-email': { hash: 'emailHash' } } },
  products: { hash: 'sku', indexes: {} },
  conversations: { hash: 'key', timeToLive: 'expiresAtEpochSeconds', indexes: {} },
} as const;

/** Range keys of the items in the orders and customers tables. */
export const ITEM = { order: 'ORDER', profile: 'PROFILE', claim: 'CLAIM' } as const;
