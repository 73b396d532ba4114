import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { encodeSale } from '#adapters/dynamodb/sale-item';
import { questionOf, recordConsent } from '#business/consents/index';
import type { Sale } from '#business/exchange/index';
import { createConsentStores } from '../../../src/functions/consent-stores.ts';
import { createDocumentClient } from '../../../src/functions/document-client.ts';
import type { GivenSale } from './case.ts';

/** A customer who agreed to the sale to these partners, and whose lead the first of them bought. */
export async function giveSale({ customer: customerId, to }: GivenSale): Promise<void> {
  const client = createDocumentClient();
  const stores = createConsentStores(client);
  const TableName = process.env['PARTNERS_TABLE_NAME'] ?? '';
  const now = Math.floor(Date.now() / 1000);
  const named = (await createDynamoPartners(client, TableName).activePartners()).filter(({ partnerId }) =>
    to.includes(partnerId),
  );
  const person = await stores.people.findOrCreate({ customerId }, now);
  const agreed = await recordConsent(
    {
      ...{ person, purpose: 'sale', act: 'granted', channel: 'chat', cause: randomUUID() },
      recipients: to,
      text: questionOf('sale', { partners: named }),
    },
    now,
    stores,
  );
  const [partnerId] = to;
  if (!partnerId || !('receiptId' in agreed)) throw new Error(`${customerId} hasn't agreed to a sale.`);
  const atIso = new Date(now * 1000).toISOString();
  const sale: Sale = {
    saleId: `test-${randomUUID()}`,
    leadId: person.personId,
    partnerId,
    state: 'sold',
    way: 'fixed-price',
    package: 'Standard',
    priceMinor: 450,
    currency: 'USD',
    receiptId: agreed.receiptId,
    mostBuyers: 3,
    attempts: 0,
    claimedAtIso: atIso,
    soldAtIso: atIso,
    version: 1,
  };
  await client.send(new PutCommand({ TableName, Item: encodeSale(sale) }));
  client.destroy();
}
