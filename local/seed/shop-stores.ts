import { setTimeout as delay } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { createDynamoPromotionRepository } from '#adapters/dynamodb/dynamo-promotion-repository';
import { createDynamoTombstones } from '#adapters/dynamodb/dynamo-tombstones';
import { digest } from '#adapters/node-crypto/digest';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { newId } from '#platform/new-id';
import { createLeadPorts } from './lead-ports.ts';
import { tableName } from '../../scripts/shared/deployment-names.ts';
import type { ShopStores } from './load-shop.ts';

/** Names of the tables that a shop is loaded into. */
export interface ShopTables {
  readonly customers: string;
  readonly products: string;
  readonly orders: string;
  readonly promotions: string;
  /** Consents of customers are kept here, and told of there. */
  readonly leads: string;
  readonly events: string;
  /** Who was erased is known here. */
  readonly notifications: string;
}

/** The tables of a deployed or local stage, such as "smart-commerce-local-orders". */
export function shopTables(stage: string): ShopTables {
  return {
    customers: tableName(stage, 'customers'),
    products: tableName(stage, 'products'),
    orders: tableName(stage, 'orders'),
    promotions: tableName(stage, 'promotions'),
    leads: tableName(stage, 'leads'),
    events: tableName(stage, 'events'),
    notifications: tableName(stage, 'notifications'),
  };
}

/**
 * The shop's tables in DynamoDB, as the functions use them.
 *
 * @param contactHashKey the stage's key, 32 bytes: under another one nobody is found by e-mail address
 * @throws RangeError when the key is not 32 bytes long
 */
export function createShopStores(
  client: DynamoDBDocumentClient,
  tables: ShopTables,
  contactHashKey: Uint8Array,
): ShopStores {
  const hashContact = createContactHasher(contactHashKey);
  return {
    customers: createDynamoCustomerRepository(client, tables.customers, hashContact),
    products: createDynamoProductRepository(client, tables.products),
    promotions: createDynamoPromotionRepository(client, tables.promotions),
    orders: createDynamoOrderRepository(client, tables.orders),
    leads: createLeadPorts(client, tables, hashContact),
    hashContact,
    tombstones: createDynamoTombstones(client, tables.notifications, hashContact),
    consents: {
      people: createDynamoPeople(client, tables.leads, hashContact, newId),
      ledger: createDynamoConsentLedger(client, tables, { delay, random: Math.random, newEventId }),
      digest,
    },
  };
}
