import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type CaseDesk, NOTE_LIMITS } from '#business/cases/index';
import { createDynamoCaseRepository } from './dynamo-case-repository.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** Cases as the team works on them: who has one is written in the same step as its state. */
export function createDynamoCaseDesk(client: DynamoDBDocumentClient, tableName: string): CaseDesk {
  const cases = createDynamoCaseRepository(client, tableName);
  return {
    findById: (caseId, nowEpochSeconds) => cases.findById(caseId, nowEpochSeconds),
    listOpen: (nowEpochSeconds, atMost) => cases.listOpen(nowEpochSeconds, atMost),

    async takeStep(caseId, { from, to, heldBy, assignee }) {
      const isStillSo = '#state = :from';
      const isHeldSo = heldBy ? 'assignee.staffId = :holder' : 'attribute_not_exists(assignee)';
      const update = new UpdateCommand({
        TableName: tableName,
        Key: { caseId },
        UpdateExpression: assignee ? 'SET #state = :to, assignee = :assignee' : 'SET #state = :to REMOVE assignee',
        ConditionExpression: `${isStillSo} AND ${isHeldSo}`,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':from': from,
          ':to': to,
          ...(heldBy && { ':holder': heldBy.staffId }),
          ...(assignee && { ':assignee': assignee }),
        },
      });
      return (await unlessConditionFails('Working on a case', () => client.send(update))) !== undefined;
    },

    async addNote(caseId, note) {
      const isKept = 'expiresAtEpochSeconds > :now';
      const hasRoom = '(attribute_not_exists(notes) OR size(notes) < :most)';
      // The SDK asks again when an answer is lost.
      const isNew = 'NOT contains(notes, :note)';
      const update = new UpdateCommand({
        TableName: tableName,
        Key: { caseId },
        UpdateExpression: 'SET notes = list_append(if_not_exists(notes, :none), :notes)',
        ConditionExpression: [isKept, hasRoom, isNew].join(' AND '),
        ExpressionAttributeValues: {
          ':none': [],
          ':note': note,
          ':notes': [note],
          ':now': note.atEpochSeconds,
          ':most': NOTE_LIMITS.notes,
        },
      });
      return (await unlessConditionFails('Noting on a case', () => client.send(update))) !== undefined;
    },
  };
}
