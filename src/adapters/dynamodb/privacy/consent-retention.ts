import { DeleteCommand, type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { RetentionPlace } from '#business/privacy/index';
import { callDynamo } from '../errors.ts';
import { type Item, membersOf, textOf } from './item-rule.ts';

const LEDGER = 'CONSENT#';
const ALIVE = ['granted', 'pending'];

/** Nothing is agreed to any more, and the last of it ended before the instant. */
function isOver(head: Item, before: Date): boolean {
  const standings = Object.values(membersOf(head, 'standing')) as readonly Item[];
  const ends = standings.map((one) => textOf(one, 'sinceIso')).filter((iso) => iso !== '');
  const isAlive = standings.some((one) => ALIVE.includes(textOf(one, 'state')));
  return !isAlive && ends.length > 0 && ends.every((iso) => Date.parse(iso) < before.getTime());
}

/** Removes ledgers whole, with their receipts: one that lost its first entries would look as if it had been tampered with. */
export const createConsentRetention = (client: DynamoDBDocumentClient, TableName: string): RetentionPlace => ({
  name: 'consents',
  async apply(before) {
    const over = new Set<string>();
    const found: Item[] = [];
    await callDynamo('Looking through consents', async () => {
      const isLedgers = 'begins_with(#key, :ledger) OR begins_with(#key, :receipt)';
      const scan = {
        TableName,
        FilterExpression: isLedgers,
        ExpressionAttributeNames: { '#key': 'key' },
        ExpressionAttributeValues: { ':ledger': LEDGER, ':receipt': 'RECEIPT#' },
      };
      for await (const { Items = [] } of paginateScan({ client }, scan))
        for (const item of Items) {
          if (item['item'] === 'HEAD' && isOver(item, before)) over.add(textOf(item, 'key').slice(LEDGER.length));
          found.push({ key: item['key'], item: item['item'], pseudonym: item['pseudonym'] });
        }
    });
    const gone = found.filter((item) => over.has(ledgerOf(item)));
    for (const { key, item } of gone)
      await callDynamo('Removing a consent', () => client.send(new DeleteCommand({ TableName, Key: { key, item } })));
    return gone.length;
  },
});

const ledgerOf = (item: Item): string =>
  textOf(item, 'key').startsWith(LEDGER) ? textOf(item, 'key').slice(LEDGER.length) : textOf(item, 'pseudonym');
