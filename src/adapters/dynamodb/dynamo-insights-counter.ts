import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Counts, InsightsCounter } from '#business/insights/index';
import { callDynamo } from './errors.ts';
import { countKey, fromConversationItem, fromJourneyItem } from './insights-item.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';

/**
 * How long conversations, journeys and counted events are known after their last event: a journey looks 60 days back, and
 * an event may come from the dead letters two weeks after it happened.
 */
const KEPT_SECONDS = 75 * 86_400;

const conversationKey = (id: string) => ({ measure: `CONVERSATION#${id}`, day: 'STATE' });
const journeyKey = (pseudonym: string) => ({ measure: `JOURNEY#${pseudonym}`, day: 'STATE' });
const eventKey = (id: string) => ({ measure: `EVENT#${id}`, day: 'COUNTED' });

/**
 * Figures in the insights table. One transaction for each event:
 *
 *     EVENT#<id>                 must not be there: the event is counted once
 *     CONVERSATION#<id>, JOURNEY#<pseudonym>   version n ─► n + 1: what is known, unless it is known otherwise meanwhile
 *     COUNTS#<month> + <cell>    ADD of each measure
 */
export function createDynamoInsightsCounter(
  client: DynamoDBDocumentClient,
  TableName: string,
  patience: Patience,
): InsightsCounter {
  const read = async <Kept>(Key: Readonly<Record<string, string>>, from: (item: unknown) => Kept) => {
    const get = new GetCommand({ TableName, Key, ConsistentRead: true });
    const { Item } = await callDynamo('Reading what is counted', () => client.send(get));
    return Item && from(Item);
  };

  const putState = (key: object, state: unknown, version: number, expiresAt: number) => {
    const isFirst = 'attribute_not_exists(#version)';
    const isNext = '#version = :before';
    return {
      Put: {
        TableName,
        Item: { ...key, state, version: version + 1, expiresAt },
        ConditionExpression: version === 0 ? isFirst : isNext,
        ExpressionAttributeNames: { '#version': 'version' },
        ...(version > 0 && { ExpressionAttributeValues: { ':before': version } }),
      },
    };
  };

  return {
    async find({ conversation, journey }) {
      const [ofConversation, ofJourney] = await Promise.all([
        conversation === undefined ? undefined : read(conversationKey(conversation), fromConversationItem),
        journey === undefined ? undefined : read(journeyKey(journey), fromJourneyItem),
      ]);
      return {
        versions: { conversation: ofConversation?.version ?? 0, journey: ofJourney?.version ?? 0 },
        ...(ofConversation && { conversation: ofConversation.state }),
        ...(ofJourney && { journey: ofJourney.state }),
      };
    },

    async keep({ eventId, subjects, known, counted }, nowEpochSeconds) {
      const expiresAt = nowEpochSeconds + KEPT_SECONDS;
      const isNew = 'attribute_not_exists(#measure)';
      const marker = {
        TableName,
        Item: { ...eventKey(eventId), expiresAt },
        ConditionExpression: isNew,
        ExpressionAttributeNames: { '#measure': 'measure' },
      };
      const { conversation = '', journey = '' } = subjects;
      const { versions } = known;
      const TransactItems = [
        { Put: marker },
        ...(counted.conversation
          ? [putState(conversationKey(conversation), counted.conversation, versions.conversation, expiresAt)]
          : []),
        ...(counted.journey ? [putState(journeyKey(journey), counted.journey, versions.journey, expiresAt)] : []),
        ...additionsOf(TableName, eventId, counted.increments),
      ];
      const refusal = await retryConflicts(
        () => refusalOf('Counting an event', () => client.send(new TransactWriteCommand({ TransactItems }))),
        patience,
      );
      if (!refusal) return 'counted';
      return refusal[0] === REFUSED.condition ? 'known-event' : 'changed-meanwhile';
    },
  };
}

const additionsOf = (TableName: string, eventId: string, increments: Counts) =>
  [...increments].map(([cell, measures]) => {
    const entries = Object.entries(measures);
    return {
      Update: {
        TableName,
        Key: countKey(cell, eventId),
        UpdateExpression: `ADD ${entries.map((_, index) => `#m${index} :m${index}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(entries.map(([name], index) => [`#m${index}`, name])),
        ExpressionAttributeValues: Object.fromEntries(entries.map(([, value], index) => [`:m${index}`, value])),
      },
    };
  });
