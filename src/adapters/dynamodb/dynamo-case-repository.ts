import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import {
  type CaseRepository,
  type CaseState,
  type CaseSummary,
  shortenLine,
  TRANSCRIPT_LIMITS,
  UNSOLVED_STATES,
} from '#business/cases/index';
import { decodeCase, decodeCaseSummary, encodeCase } from './case-item.ts';
import { callDynamo } from './errors.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

export function createDynamoCaseRepository(client: DynamoDBDocumentClient, tableName: string): CaseRepository {
  return {
    async open(opened) {
      const isNew = 'attribute_not_exists(caseId)';
      const put = new PutCommand({ TableName: tableName, Item: encodeCase(opened), ConditionExpression: isNew });
      const written = await unlessConditionFails('Opening a case', () => client.send(put));
      return { kind: written ? 'opened' : 'already-open' };
    },

    async findById(caseId, nowEpochSeconds) {
      const { Item } = await callDynamo('Reading a case', () =>
        client.send(new GetCommand({ TableName: tableName, Key: { caseId }, ConsistentRead: true })),
      );
      const found = Item && decodeCase(Item);
      return found && found.expiresAtEpochSeconds > nowEpochSeconds ? found : undefined;
    },

    async listOpen(nowEpochSeconds, atMost) {
      const query = { client, tableName, nowEpochSeconds, atMost };
      const lists = await Promise.all(UNSOLVED_STATES.map((state) => listByState(query, state)));
      return lists
        .flat()
        .sort((one, other) => one.dueAtEpochSeconds - other.dueAtEpochSeconds)
        .slice(0, atMost);
    },

    async addLines(caseId, lines, nowEpochSeconds) {
      const isWorkedOn = `#state IN (${UNSOLVED_STATES.map((state) => `:${state}`).join(', ')})`;
      const isKept = 'expiresAtEpochSeconds > :now';
      const hasRoom = 'size(transcript) <= :room';
      const update = new UpdateCommand({
        TableName: tableName,
        Key: { caseId },
        UpdateExpression: 'SET transcript = list_append(transcript, :lines)',
        ConditionExpression: [isWorkedOn, isKept, hasRoom].join(' AND '),
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':lines': lines.map(shortenLine),
          ':now': nowEpochSeconds,
          ':room': TRANSCRIPT_LIMITS.lines - lines.length,
          ...Object.fromEntries(UNSOLVED_STATES.map((state) => [`:${state}`, state])),
        },
      });
      return (await unlessConditionFails('Adding to a case', () => client.send(update))) !== undefined;
    },

    async changeState(caseId, { from, to }) {
      const isStillSo = '#state = :from';
      const update = new UpdateCommand({
        TableName: tableName,
        Key: { caseId },
        UpdateExpression: 'SET #state = :to',
        ConditionExpression: isStillSo,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':from': from, ':to': to },
      });
      return (await unlessConditionFails('Changing a case', () => client.send(update))) !== undefined;
    },
  };
}

interface CaseQuery {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly nowEpochSeconds: number;
  readonly atMost: number;
}

/** A page may be empty although there are more: expired cases are filtered after they are read. */
async function listByState(
  { client, tableName, nowEpochSeconds, atMost }: CaseQuery,
  state: CaseState,
): Promise<CaseSummary[]> {
  const found: CaseSummary[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await callDynamo('Listing cases', () =>
      client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: 'by-state',
          KeyConditionExpression: '#state = :state',
          FilterExpression: 'expiresAtEpochSeconds > :now',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':state': state, ':now': nowEpochSeconds },
          Limit: atMost,
          ...(start && { ExclusiveStartKey: start }),
        }),
      ),
    );
    found.push(...(Items ?? []).map(decodeCaseSummary));
    start = LastEvaluatedKey;
  } while (start && found.length < atMost);
  return found;
}
