import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  CODE_POLICY,
  type ChallengeName,
  type CodePurpose,
  type CodeStore,
  HOUR_SECONDS,
} from '#business/one-time-codes/index';
import { decodeChallenge, decodeRefused } from './code-item.ts';
import { callDynamo } from './errors.ts';

type Change = Omit<ConstructorParameters<typeof UpdateCommand>[0], 'TableName' | 'Key'>;
type Changed = { readonly ok: true; readonly item: unknown } | { readonly ok: false; readonly item: unknown };

const purposeOf = ({ target, contact, claim, charge }: CodePurpose): CodePurpose => ({
  ...(target !== undefined && { target }),
  ...(contact && { contact }),
  ...(claim && { claim }),
  ...(charge !== undefined && { charge }),
});

const REFUSED = 'ConditionalCheckFailedException';

/**
 * One item for each conversation, `CODE#<conversation>`: its newest challenge, and when it asked for codes.
 *
 *     requested ──take──► taken ──arm──► armed ──spend──► spent
 *         ▲                                                 │
 *         └────────────── open, from any state ─────────────┘
 *
 * Every change is one conditional update of that item, so that of many at once each sees the others.
 */
export function createDynamoCodeStore(client: DynamoDBDocumentClient, tableName: string): CodeStore {
  const change = async (operation: string, conversationId: string, update: Change): Promise<Changed> => {
    const command = new UpdateCommand({
      TableName: tableName,
      Key: { key: `CODE#${conversationId}` },
      ReturnValues: 'ALL_NEW',
      ...update,
    });
    try {
      const { Attributes } = await callDynamo(operation, () => client.send(command), [REFUSED]);
      return { ok: true, item: Attributes };
    } catch (error) {
      if ((error as Error).name !== REFUSED) throw error;
      return { ok: false, item: (error as { Item?: unknown }).Item };
    }
  };

  return {
    async open({ conversationId, challengeId, requestedAtEpochSeconds: now, ...purpose }) {
      const aMinuteHasPassed = 'requestedAt[0] <= :aMinuteAgo';
      const firstOfHour = `requestedAt[${CODE_POLICY.requestsPerHour - 1}]`;
      const hourHasRoom = `(attribute_not_exists(${firstOfHour}) OR ${firstOfHour} <= :anHourAgo)`;
      const { ok, item } = await change('Asking for a code', conversationId, {
        UpdateExpression:
          'SET challengeId = :challengeId, progress = :requested, purpose = :purpose, tries = :none, ' +
          'requestedAt = list_append(:now, if_not_exists(requestedAt, :never)), ' +
          'codeExpiresAtEpochSeconds = :codeExpiresAt, expiresAtEpochSeconds = :removableAt REMOVE codeHash',
        ConditionExpression: `attribute_not_exists(requestedAt) OR (${aMinuteHasPassed} AND ${hourHasRoom})`,
        ExpressionAttributeValues: {
          ':challengeId': challengeId,
          ':requested': 'requested',
          ':purpose': purposeOf(purpose),
          ':none': 0,
          ':now': [now],
          ':never': [],
          ':codeExpiresAt': now + CODE_POLICY.lifetimeSeconds,
          ':removableAt': now + 2 * HOUR_SECONDS,
          ':aMinuteAgo': now - CODE_POLICY.secondsBetweenRequests,
          ':anHourAgo': now - HOUR_SECONDS,
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      return ok ? { kind: 'opened' } : { kind: 'limited', requestedAt: decodeRefused(item) };
    },

    /** The contact goes with the answer: what was before the change is read. */
    async take({ conversationId, challengeId }, now) {
      const { ok, item } = await change('Taking a code for sending', conversationId, {
        UpdateExpression: 'SET progress = :taken REMOVE purpose.contact',
        ConditionExpression: 'challengeId = :id AND progress = :requested AND codeExpiresAtEpochSeconds > :now',
        ExpressionAttributeValues: { ':taken': 'taken', ':id': challengeId, ':requested': 'requested', ':now': now },
        ReturnValues: 'ALL_OLD',
      });
      if (!ok) return undefined;
      return purposeOf(decodeChallenge(item, conversationId));
    },

    async arm({ conversationId, challengeId }, codeHash) {
      const { ok } = await change('Keeping the hash of a code', conversationId, {
        UpdateExpression: 'SET progress = :armed, codeHash = :codeHash',
        ConditionExpression: 'challengeId = :id AND progress = :taken',
        ExpressionAttributeValues: { ':armed': 'armed', ':codeHash': codeHash, ':id': challengeId, ':taken': 'taken' },
      });
      return ok;
    },

    /** A try is counted in every state but spent: whether a code has been sent yet is nobody's business. */
    async reserveTry(conversationId, now) {
      const isOpen = 'attribute_exists(challengeId) AND progress <> :spent AND codeExpiresAtEpochSeconds > :now';
      const { ok, item } = await change('Counting a try', conversationId, {
        UpdateExpression: 'ADD tries :one',
        ConditionExpression: `${isOpen} AND tries < :most`,
        ExpressionAttributeValues: { ':one': 1, ':most': CODE_POLICY.triesPerCode, ':spent': 'spent', ':now': now },
      });
      return ok ? decodeChallenge(item, conversationId) : undefined;
    },

    /** What the spent code proved is removed with it. */
    async spend({ conversationId, challengeId }: ChallengeName, now) {
      const { ok } = await change('Spending a code', conversationId, {
        UpdateExpression: 'SET progress = :spent REMOVE codeHash, purpose',
        ConditionExpression: 'challengeId = :id AND progress = :armed AND codeExpiresAtEpochSeconds > :now',
        ExpressionAttributeValues: { ':spent': 'spent', ':id': challengeId, ':armed': 'armed', ':now': now },
      });
      return ok;
    },
  };
}
