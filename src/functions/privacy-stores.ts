import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createDynamoPlaces } from '#adapters/dynamodb/privacy/dynamo-places';
import { createDynamoPrivacyJobs } from '#adapters/dynamodb/privacy/dynamo-privacy-jobs';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import type { ObjectStore } from '#adapters/s3/history/object-store';
import { createDocumentsPlace } from '#adapters/s3/privacy/documents-place';
import { createHistoryPlace } from '#adapters/s3/privacy/history-place';
import type { DocumentStore } from '#business/documents/index';
import type { PurchaseLedger } from '#business/history/index';
import { type AddressMemories, createProvidersPlace, type PrivacyPorts } from '#business/privacy/index';

/** Tables whose items tell of persons, by what they are called. */
export type PrivacyTables = Parameters<typeof createDynamoPlaces>[1];

export interface PrivacySurroundings {
  readonly client: DynamoDBDocumentClient;
  readonly tables: PrivacyTables;
  /** 32 bytes. */
  readonly contactHashKey: Uint8Array;
  readonly ledger: PurchaseLedger;
  readonly documents: DocumentStore;
  /** The bucket of the documents, where they are removed. */
  readonly documentFiles: ObjectStore;
  readonly providers: AddressMemories;
}

/** All places that know persons, and what else exporting and erasing them takes. */
export function createPrivacyStores(of: PrivacySurroundings): PrivacyPorts {
  const hashContact = createContactHasher(of.contactHashKey);
  return {
    jobs: createDynamoPrivacyJobs(of.client, of.tables),
    places: [
      ...createDynamoPlaces(of.client, of.tables),
      createHistoryPlace(of.ledger),
      createDocumentsPlace(of.documentFiles),
      createProvidersPlace(of.providers),
    ],
    doNotContact: createDynamoDoNotContact(of.client, of.tables.notifications, hashContact),
    documents: of.documents,
    hashContact,
    newEventId: (nowEpochSeconds) => newEventId(nowEpochSeconds * 1000),
  };
}
