import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { CountBook, RecordChange, UnitName } from '#business/experiments/index';
import { createDynamoExperimentCountsReader } from './dynamo-experiment-counts-reader.ts';
import { callDynamo, StorageUnavailableError } from './errors.ts';
import { additionsOf, aliasKey, countsKey, decodeUnit, encodeUnit, unitKey } from './experiment-count-item.ts';
import { refusalOf } from './refusal-of.ts';
import type { Patience } from './retry-conflicts.ts';

/** So often a record is read anew because somebody else has changed it; then the queue brings the event again. */
const MOST_TRIES = 8;
const FIRST_WAIT_MS = 20;

/**
 * What experiments count, in the table of insights. A unit's record and the counts change together:
 *
 *   UNIT#<experiment>#<unit> / RECORD         version n ─► n + 1, or not there ─► 1   ┐
 *   EXPERIMENT#<experiment>  / <variant>      + what the record counts for more       │ one transaction
 *   UNIT#<experiment>#<conversation> / ALIAS  the unit                                ┘
 */
export function createDynamoExperimentCounts(
  client: DynamoDBDocumentClient,
  TableName: string,
  { delay, random }: Patience,
): CountBook {
  const read = async (Key: Readonly<Record<string, string>>) => {
    const get = new GetCommand({ TableName, Key, ConsistentRead: true });
    return (await callDynamo('Reading what is counted', () => client.send(get))).Item;
  };

  const write = ({ experiment, unit }: UnitName, version: number, change: RecordChange) => {
    const isAsRead = version === 0 ? 'attribute_not_exists(measure)' : 'version = :read';
    const values = version === 0 ? {} : { ExpressionAttributeValues: { ':read': version } };
    const Item = { ...unitKey(experiment, unit), ...encodeUnit(change, version + 1) };
    const counts = change.counts.map((one) => ({
      Update: { TableName, Key: countsKey(experiment, one.variant), ...additionsOf(one) },
    }));
    const { alsoKnownAs, keptUntilEpochSeconds: expiresAt } = change;
    const alias = alsoKnownAs === undefined ? [] : [{ ...aliasKey(experiment, alsoKnownAs), unit, expiresAt }];
    const TransactItems = [
      { Put: { TableName, Item, ConditionExpression: isAsRead, ...values } },
      ...counts,
      ...alias.map((one) => ({ Put: { TableName, Item: one } })),
    ];
    return refusalOf('Counting for an experiment', () => client.send(new TransactWriteCommand({ TransactItems })));
  };

  return {
    async change(name, change) {
      for (let tries = 1; ; tries++) {
        const item = await read(unitKey(name.experiment, name.unit));
        const found = item && decodeUnit(item);
        const changed = change(found?.record);
        if (!changed) return;
        const refusal = await write(name, found?.version ?? 0, changed);
        if (!refusal) return;
        if (tries === MOST_TRIES)
          throw new StorageUnavailableError('A count that collides again and again', { cause: refusal });
        await delay(random() * FIRST_WAIT_MS * 2 ** (tries - 1));
      }
    },

    async findAlias(experiment, conversation) {
      const item = await read(aliasKey(experiment, conversation));
      return typeof item?.['unit'] === 'string' ? item['unit'] : undefined;
    },

    ...createDynamoExperimentCountsReader(client, TableName),
  };
}
