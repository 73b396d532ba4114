import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseRepository } from '#business/cases/index';
import type { ShopEvent } from '#business/events/index';
import { encodeCase } from './case-item.ts';
import { StorageUnavailableError } from './errors.ts';
import { toEventItem } from './event-item.ts';
import { REFUSED, refusalOf } from './refusal-of.ts';

interface Tables {
  readonly cases: string;
  readonly events: string;
}

/**
 * Opens cases and tells of those whose customer has shown who they are, in one transaction.
 *
 *     case     attribute_not_exists(caseId)
 *     event    case-opened
 */
export function createDynamoCaseOpening(
  client: DynamoDBDocumentClient,
  tables: Tables,
  newEventId: (nowEpochMilliseconds: number) => string,
): CaseRepository['open'] {
  return async (opened) => {
    const { caseId, customerId, rung, openedAtEpochSeconds } = opened;
    const isNew = 'attribute_not_exists(caseId)';
    const put = { TableName: tables.cases, Item: encodeCase(opened), ConditionExpression: isNew };
    const openedAt = openedAtEpochSeconds * 1000;
    const event: ShopEvent<'case-opened'> | undefined =
      customerId === undefined || rung === 'anonymous'
        ? undefined
        : {
            ...{ aggregate: `CASE#${caseId}`, id: newEventId(openedAt), type: 'case-opened' },
            occurredAtIso: new Date(openedAt).toISOString(),
            data: { caseId, customerId },
          };
    const told = event ? [{ Put: { TableName: tables.events, Item: toEventItem(event) } }] : [];
    const write = new TransactWriteCommand({ TransactItems: [{ Put: put }, ...told] });

    const refusal = await refusalOf('Opening a case', () => client.send(write));
    if (refusal === undefined) return { kind: 'opened' };
    if (refusal.includes(REFUSED.condition)) return { kind: 'already-open' };
    throw new StorageUnavailableError('Opening a case', { cause: refusal });
  };
}
