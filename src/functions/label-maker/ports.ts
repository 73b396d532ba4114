import { setTimeout as delay } from 'node:timers/promises';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { createDynamoShipmentBook } from '#adapters/dynamodb/dynamo-shipment-book';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { signLabelToken } from '#adapters/node-crypto/label-token';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createAskForLabel, type LabelLinks, type LabelPorts } from '#business/shipping/index';
import { readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createCarrierGateway } from '../carrier-gateway.ts';
import { createCustomerReader } from '../customer-reader.ts';
import { createDocumentClient } from '../document-client.ts';
import { createDocumentStore } from '../document-store.ts';
import { readReturnAddress } from '../return-address.ts';
import { createReturnBook } from '../return-book.ts';

/** A refund that is due at once takes a second or two; then the queue brings the event again. Milliseconds. */
const WAITS = [500, 1000, 2000, 4000];

export function createPorts(): () => Promise<LabelPorts> {
  const client = createDocumentClient();
  const openCarrier = createCarrierGateway();
  const cases = createDynamoCaseRepository(client, readEnv('CASES_TABLE_NAME'));
  const ports = {
    ...{ book: createReturnBook(client), newEventId },
    customers: createCustomerReader(client),
    shipments: createDynamoShipmentBook(client, readEnv('ORDERS_TABLE_NAME')),
    documents: createDocumentStore(),
    links: createLabelLinks(),
    returnAddress: readReturnAddress(),
    askForLabel: createAskForLabel({ cases, caseIdFor: deriveCaseId }),
    async waitFor(attempt: number) {
      const milliseconds = WAITS[attempt - 1];
      if (milliseconds === undefined) return false;
      await delay(milliseconds);
      return true;
    },
  };
  return async () => ({ ...ports, carrier: await openCarrier() });
}

/** Links to the function labelLink, at the address that PUBLIC_URL says; none where it is empty. */
function createLabelLinks(): LabelLinks {
  const base = readOptionalEnv('PUBLIC_URL');
  const secretParameter = readEnv('LABEL_LINK_KEY_PARAMETER_NAME');
  return {
    async linkTo(rma, expiresAtEpochSeconds) {
      if (base === undefined) return undefined;
      const token = signLabelToken(rma, expiresAtEpochSeconds, await readSecret(secretParameter));
      return `${base.replace(/\/$/, '')}/labels/${token}`;
    },
  };
}
