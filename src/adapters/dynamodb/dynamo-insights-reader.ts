import { type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { type Counts, type InsightsReader, type Measures, sumOf } from '#business/insights/index';
import { callDynamo } from './errors.ts';
import { fromCountItem, monthKey } from './insights-item.ts';

/** Reads figures: a query for each month of the days. */
export const createDynamoInsightsReader = (client: DynamoDBDocumentClient, TableName: string): InsightsReader => ({
  async countsBetween(from, to) {
    const months = await Promise.all(monthsBetween(from, to).map((month) => readMonth(month)));
    return sumOf(months.flat());

    async function readMonth(month: string): Promise<readonly Counts[]> {
      const query = {
        TableName,
        KeyConditionExpression: '#measure = :month AND #day BETWEEN :from AND :to',
        ExpressionAttributeNames: { '#measure': 'measure', '#day': 'day' },
        // The last day's items begin with it and "#", which comes before "$".
        ExpressionAttributeValues: { ':month': monthKey(month), ':from': from, ':to': `${to}$` },
      };
      return callDynamo('Reading figures', async () => {
        const found: ReadonlyMap<string, Measures>[] = [];
        for await (const { Items = [] } of paginateQuery({ client }, query))
          for (const item of Items) {
            const { cell, measures } = fromCountItem(item);
            found.push(new Map([[cell, measures]]));
          }
        return found;
      });
    }
  },
});

function monthsBetween(from: string, to: string): readonly string[] {
  const last = Temporal.PlainYearMonth.from(to.slice(0, 7));
  const months: string[] = [];
  for (
    let month = Temporal.PlainYearMonth.from(from.slice(0, 7));
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  )
    months.push(month.toString());
  return months;
}
