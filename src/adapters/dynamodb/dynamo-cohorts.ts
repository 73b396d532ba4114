import { type DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { cohortName, type CohortBook } from '#business/exchange/index';
import { callDynamo } from './errors.ts';
import { refusalOf } from './refusal-of.ts';
import { leadKey } from './sale-item.ts';

/** Who was captured once and not heard of since counts for as long as a lead is kept. */
const KEPT_SECONDS = 1_095 * 86_400;

interface CohortTables {
  readonly leads: string;
  readonly partners: string;
}

/**
 * How many leads are alike: in the leads table an item `COHORT#<cohort>` + lead for each, and in the partners table
 * which ones a lead is in, so that it can leave them.
 */
export function createDynamoCohorts(client: DynamoDBDocumentClient, { leads, partners }: CohortTables): CohortBook {
  const listKey = (leadId: string) => ({ key: leadKey(leadId), item: 'COHORTS' });
  const member = (name: string, leadId: string) => ({ key: `COHORT#${name}`, item: leadId });

  return {
    async place(leadId, cohorts, nowEpochSeconds) {
      const get = new GetCommand({ TableName: partners, Key: listKey(leadId), ConsistentRead: true });
      const { Item } = await callDynamo('Reading cohorts', () => client.send(get));
      const before = (Item?.['cohorts'] ?? []) as readonly string[];
      const names = cohorts.map(cohortName);
      const expiresAtEpochSeconds = nowEpochSeconds + KEPT_SECONDS;
      const left = before.filter((name) => !names.includes(name));
      const TransactItems = [
        ...left.map((name) => ({ Delete: { TableName: leads, Key: member(name, leadId) } })),
        ...names.map((name) => ({
          Put: { TableName: leads, Item: { ...member(name, leadId), expiresAtEpochSeconds } },
        })),
        names.length > 0
          ? {
              Put: { TableName: partners, Item: { ...listKey(leadId), cohorts: names, expiresAtEpochSeconds } },
            }
          : { Delete: { TableName: partners, Key: listKey(leadId) } },
      ];
      // Refused only while another event of the same lead is at it, which knows as much.
      await refusalOf('Placing a lead', () => client.send(new TransactWriteCommand({ TransactItems })));
    },

    sizesOf: (cohorts, enough) =>
      Promise.all(
        cohorts.map(async (cohort) => {
          const query = new QueryCommand({
            TableName: leads,
            KeyConditionExpression: '#key = :key',
            ExpressionAttributeNames: { '#key': 'key' },
            ExpressionAttributeValues: { ':key': `COHORT#${cohortName(cohort)}` },
            Select: 'COUNT',
            Limit: enough,
          });
          return (await callDynamo('Counting a cohort', () => client.send(query))).Count ?? 0;
        }),
      ),
  };
}
