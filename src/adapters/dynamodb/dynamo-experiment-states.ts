import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type ExperimentStates, type ExperimentStateStore, RUN_NAMES } from '#business/experiments/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

/** All states stand together in the table of insights, one item for each experiment, so that one query reads them. */
const TOGETHER = 'EXPERIMENTS';

const stateSchema = z.object({
  day: z.string(),
  state: z.enum(['running', 'stopped']),
  since: z.iso.datetime(),
  shares: z.exactOptional(z.string()),
  because: z.exactOptional(z.string()),
});

export function createDynamoExperimentStates(client: DynamoDBDocumentClient, TableName: string): ExperimentStateStore {
  return {
    async read() {
      const query = new QueryCommand({
        TableName,
        KeyConditionExpression: 'measure = :together',
        ExpressionAttributeValues: { ':together': TOGETHER },
      });
      const { Items = [] } = await callDynamo('Reading the states of experiments', () => client.send(query));
      return Object.fromEntries(Items.flatMap(toState)) satisfies ExperimentStates;
    },

    async write(name, { sinceIso, ...state }) {
      const Item = { measure: TOGETHER, day: name, since: sinceIso, ...state };
      const put = new PutCommand({ TableName, Item });
      await callDynamo('Keeping the state of an experiment', () => client.send(put));
    },
  };
}

/** An experiment that the code knows no more has no state any more. */
function toState(item: unknown) {
  const { day, since: sinceIso, ...rest } = parseItem('insights', stateSchema, item);
  const name = RUN_NAMES.find((known) => known === day);
  return name ? [[name, { ...rest, sinceIso }] as const] : [];
}
